/** What relatives are to each other. */
export const kin =
  /^(?:(?:step|grand)?(?:mother|father|son|daughter|brother|sister)|sibling|twin|mum|mam|mom|dad|wife|husband|spouse|widow(?:er)?|uncle|aunt|cousin|niece|nephew)$/;
