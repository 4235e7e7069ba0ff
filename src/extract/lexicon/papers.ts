/** Words that end the names of newspapers. */
export const papers = 'chronicle courier echo gazette guardian herald journal mail post telegraph times tribune';
