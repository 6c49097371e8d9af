import { createContext } from 'react';

/** Whether single letters and digits are shortcuts; whoever speaks to the computer, or often hits a wrong key, switches them off. */
export const CharacterKeys = createContext(true);
