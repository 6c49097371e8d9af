/** Names the table's action buttons go by. */
export type ActionName = 'draw' | 'build' | 'trainFoundation' | 'trainVertical' | 'sign' | 'winOver' | 'more';
