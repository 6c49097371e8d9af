/** Fewer files open at once are too few to build and to serve with: each page that is open needs one. */
const fewest = 256;

/** What to do where the system lets this process open too few files; undefined where it may open enough. */
export function tooFewFiles() {
  process.report.excludeNetwork = true;
  const { soft } = process.report.getReport().userLimits?.open_files ?? {};
  return typeof soft === 'number' && soft < fewest
    ? `The system lets this process open ${soft} files at once; it needs ${fewest}, and one for each page that is open. Allow more: ulimit -n 4096`
    : undefined;
}
