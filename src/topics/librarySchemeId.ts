/** Id of the library's own scheme, here so that it can be asked for without the scheme. */
export const librarySchemeId = 'onrecord-defence-policy';
