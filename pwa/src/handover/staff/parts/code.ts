/** "12345678" is read aloud four by four. */
export const inFours = (code: string): string => code.replace(/(\d{4})(?=\d)/g, "$1 ");
