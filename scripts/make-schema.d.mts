export function makeSchema(schemas: object): string;
