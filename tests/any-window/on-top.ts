/** What lies over all else until it is closed: dialogs, menus, and the drawer one talks in, which has its own keys. */
export const onTop = 'dialog[open], [role=menu]:popover-open, [data-own-keys]';
