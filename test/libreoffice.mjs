/**
 * LibreOffice without a window, for looking at our Word files with another program: opens files, accepts or rejects their tracked
 * changes, and writes them as text or as flat ODF. Every call is one process with a profile of its own, and is bounded in time.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Where it is looked for; `SOFFICE` in the environment names another place. */
export const sofficePath = process.env.SOFFICE ?? '/usr/bin/soffice';
export const hasLibreOffice = existsSync(sofficePath);

/** Longer than any of the files that we give it takes. */
const MOST_SECONDS = 120;
const FILTERS = {
  txt: ['Text (encoded)', 'UTF8'],
  fodt: ['OpenDocument Text Flat XML', ''],
  docx: ['MS Word 2007 XML', ''],
};

/** The part of its own Basic that opens, resolves and writes; what fails is written beside, and never asked about in a window. */
const BASIC = `Sub Job(source, changes, target, filter, settings, problems)
  On Error Goto Failed
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  Dim document
  document = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
  If changes <> "" Then
    Dim dispatcher
    dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
    dispatcher.executeDispatch(document.CurrentController.Frame, ".uno:" & changes & "AllTrackedChanges", "", 0, Array())
  End If
  Dim how(1) As New com.sun.star.beans.PropertyValue
  how(0).Name = "FilterName"
  how(0).Value = filter
  how(1).Name = "FilterOptions"
  how(1).Value = settings
  document.storeToURL(target, how())
  document.close(True)
  Exit Sub
Failed:
  Dim number
  number = FreeFile
  Open problems For Append As #number
  Print #number, source & ": " & Error$
  Close #number
End Sub
`;

const quoted = (text) => `"${text.replaceAll('"', '""')}"`;
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * @param {{ from: string, to: string, as: 'txt' | 'fodt' | 'docx', changes?: 'Accept' | 'Reject' }[]} jobs paths; \`changes\` says what
 *   becomes of the tracked changes before it is written
 */
export async function inLibreOffice(jobs) {
  const profile = mkdtempSync(join(tmpdir(), 'casus-libreoffice-'));
  try {
    const problems = join(profile, 'problems.txt');
    const calls = jobs.map(({ from, to, as, changes = '' }) => {
      const [filter, options] = FILTERS[as];
      const [source, target, said] = [from, to, problems].map((path) => pathToFileURL(path).href);
      return `  Job(${[source, changes, target, filter, options, said].map(quoted).join(', ')})`;
    });
    const words = [
      '--headless',
      '--norestore',
      '--nologo',
      '--nolockcheck',
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
    ];
    // A new profile is filled at its first start; the module that it then has is an empty one.
    await run([...words, '--terminate_after_init']);
    writeFileSync(
      join(profile, 'user/basic/Standard/Module1.xba'),
      `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${escaped(`${BASIC}Sub Main\n${calls.join('\n')}\n  StarDesktop.terminate()\nEnd Sub\n`)}</script:module>`,
    );
    await run([...words, 'macro:///Standard.Module1.Main']);
    const missing = jobs.filter(({ to }) => !existsSync(to)).map(({ from }) => from);
    if (existsSync(problems) || missing.length > 0)
      throw new Error(
        `LibreOffice: ${existsSync(problems) ? readFileSync(problems, 'utf8').trim() : `nothing was written for ${missing.join(', ')}`}`,
      );
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

/** In a group of processes of its own, so that what it starts ends with it. */
function run(words) {
  return new Promise((resolve, reject) => {
    const child = spawn(sofficePath, words, { detached: true, stdio: 'ignore' });
    const timer = setTimeout(() => {
      try {
        process.kill(-child.pid, 'SIGKILL');
      } catch {
        // It has just ended by itself.
      }
      reject(new Error(`LibreOffice did not end within ${MOST_SECONDS} seconds.`));
    }, MOST_SECONDS * 1000);
    child.on('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.on('close', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** The lines of a text file that LibreOffice wrote, blank ones left out and white space folded. */
export const linesOf = (path) =>
  readFileSync(path, 'utf8')
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');

const NAMED = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const decoded = (xml) =>
  xml
    .replace(/<text:s(?:\s[^>]*)?\/>|<text:(?:tab|line-break)\/>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, figures, hex, name) =>
      figures !== undefined
        ? String.fromCodePoint(Number(figures))
        : hex !== undefined
          ? String.fromCodePoint(Number.parseInt(hex, 16))
          : (NAMED[name] ?? whole),
    )
    .replace(/\s+/g, ' ')
    .trim();

/** The comments of a flat ODF file, each with who wrote it, its paragraphs and the words that it stands at. */
export function annotationsOf(path) {
  const xml = readFileSync(path, 'utf8');
  return [...xml.matchAll(/<office:annotation(?=[\s>])([^>]*)>(.*?)<\/office:annotation>/gs)].map((match) => {
    const [whole, attributes = '', content = ''] = match;
    const name = /office:name="([^"]*)"/.exec(attributes)?.[1];
    const from = match.index + whole.length;
    const end = name === undefined ? -1 : xml.indexOf(`<office:annotation-end office:name="${name}"/>`, from);
    const between =
      end < 0 ? '' : xml.slice(from, end).replace(/<office:annotation(?=[\s>]).*?<\/office:annotation>/gs, '');
    return {
      author: decoded(/<dc:creator>(.*?)<\/dc:creator>/s.exec(content)?.[1] ?? ''),
      lines: [...content.matchAll(/<text:p\b[^>]*?(?:\/>|>(.*?)<\/text:p>)/gs)].map((line) => decoded(line[1] ?? '')),
      words: decoded(between.replace(/<\/text:(?:p|h)>/g, ' ')),
    };
  });
}

/** How many stretches a flat ODF file has as tracked changes, by kind. */
export function trackedIn(path) {
  const xml = readFileSync(path, 'utf8');
  const [tracked = ''] = /<text:tracked-changes\b.*?<\/text:tracked-changes>/s.exec(xml) ?? [];
  return {
    insertions: tracked.match(/<text:insertion\b/g)?.length ?? 0,
    deletions: tracked.match(/<text:deletion\b/g)?.length ?? 0,
    authors: [...new Set([...tracked.matchAll(/<dc:creator>(.*?)<\/dc:creator>/g)].map((match) => match[1]))],
  };
}
