/** What the operating system says of a file, in a clause for a person. */

export function fileProblem(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return (
    PROBLEMS[code] ?? `the system could not read it${code === '' ? '' : ` (${code})`}; check the file and its disk`
  );
}

const PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file; check the name',
  ENOTDIR: 'there is no such file; check the name',
  EACCES: 'it may not be read by you; check its permissions',
  EPERM: 'it may not be read by you; check its permissions',
  ELOOP: 'its links lead in a circle; name the file itself',
  ENAMETOOLONG: 'no file can have so long a name; check it',
  EMFILE: 'too many files are open; close other programs or name fewer files',
  EIO: 'its disk failed; copy the file elsewhere if you can',
};
