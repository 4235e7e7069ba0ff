const agency =
  /^(?:the )?(?:reuters|ap|associated press|afp|agence france-presse|d?pa|press association|epa|bloomberg|upi|tass|xinhua|getty|wire)\b/i;

/** Whether a name is that of an agency, whose reports and pictures others publish. */
export const isAgency = (name: string): boolean => agency.test(name);
