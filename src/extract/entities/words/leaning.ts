/** What parties are, between "the" and their names: the far-right National Rally, the ruling Law and Justice party. */
export const leaning = /^(?:far|hard|radical|cent(?:er|re)|left|right)-|^ruling$/;
