/** A sheet's name as an address holds it: quoted where it needs to be, which Excel always allows. */
export function quotedSheet(name: string): string {
  const plain = /^[A-Za-z_][A-Za-z_.]*$/.test(name) && !/^(?:r|c|rc)$/i.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}
