/** Words that open the names of places, in lower case. */
export const placeOpeners =
  'central east fort ft. lake las los mount mt. new north port saint san santa south st st. upper west';
