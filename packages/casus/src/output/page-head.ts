/** The head of every page that is written: eats a title that is safe to stand in HTML and the page's style, gives all before the body. */

/** Nothing runs and nothing is loaded, whatever the documents that the page shows may hold. */
export function pageHead(safeTitle: string, style: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<title>${safeTitle}</title>
<style>${style}</style>
</head>`;
}
