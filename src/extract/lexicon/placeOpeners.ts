/** Words that open the names of places, in lower case. */
export const placeOpeners =
  'camp cape central east fort ft. hotel lake las los lower mount mt. new north port saint san santa south st st. upper west';
