const agency =
  /^(?:the )?(?:reuters|ap|associated press|afp|agence france-presse|dpa|pa|pa media|press association|efe|ansa|belga|bloomberg|upi|united press international|tass|xinhua|kyodo|interfax|ukrinform)\b/i;

/** Whether a name is that of a news agency, whose reports others publish. */
export const isAgency = (name: string): boolean => agency.test(name);
