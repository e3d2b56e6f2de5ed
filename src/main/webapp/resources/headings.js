// The first rows of a member file, read in the browser: nothing of it is sent.
const BEGINNING = 1 << 16;
const MOST_LINES = 26;
const SEPARATORS = [";", "\t", "|", ","];
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const DEFLATED = 8;
const MOST_TEXT = 1 << 23;

/** Rows of cells of text; none when the file cannot be read. */
export async function firstRows(file) {
  const start = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  const packed = start[0] === 0x50 && start[1] === 0x4b;
  const rows = packed
    ? await workbookRows(file)
    : textRows(decoded(await file.slice(0, BEGINNING).arrayBuffer()));
  return rows.filter((row) => row.some((cell) => cell !== ""));
}

function decoded(bytes) {
  const first = new Uint8Array(bytes.slice(0, 2));
  if (first[0] === 0xff && first[1] === 0xfe) {
    return new TextDecoder("utf-16le").decode(bytes);
  }
  if (first[0] === 0xfe && first[1] === 0xff) {
    return new TextDecoder("utf-16be").decode(bytes);
  }
  const text = new TextDecoder("utf-8").decode(bytes);
  const broken = text.slice(0, -3).includes("\ufffd");
  return broken ? new TextDecoder("windows-1252").decode(bytes) : text;
}

function textRows(text) {
  const told = /^\ufeff?sep=(.)\r?\n/.exec(text);
  const body = told ? text.slice(told[0].length) : text.replace(/^\ufeff/, "");
  const separator = told ? told[1] : mostUsed(body);
  return split(body, separator)
    .slice(0, MOST_LINES)
    .map((row) => (row.length === 1 ? split(row[0], mostUsed(row[0]))[0] ?? [""] : row));
}

/** The one that most of the first lines have. */
function mostUsed(text) {
  const lines = text.split(/\r?\n/, MOST_LINES);
  const used = SEPARATORS.map((s) => lines.reduce((n, line) => n + line.split(s).length - 1, 0));
  return SEPARATORS[used.indexOf(Math.max(...used))];
}

function split(text, separator) {
  const rows = [[""]];
  let quoted = false;
  for (let i = 0; i < text.length && rows.length <= MOST_LINES; i++) {
    const row = rows[rows.length - 1];
    const c = text[i];
    if (c === '"' && quoted && text[i + 1] === '"') {
      row[row.length - 1] += c;
      i++;
    } else if (c === '"' && (quoted || row[row.length - 1] === "")) {
      quoted = !quoted;
    } else if (!quoted && c === separator) {
      row.push("");
    } else if (!quoted && c === "\n") {
      rows.push([""]);
    } else if (quoted || c !== "\r") {
      row[row.length - 1] += c;
    }
  }
  return rows.map((row) => row.map((cell) => cell.trim()));
}

async function workbookRows(file) {
  const entries = await directory(file);
  const book = xml(await text(file, entries.get("xl/workbook.xml")));
  const links = xml(await text(file, entries.get("xl/_rels/workbook.xml.rels")));
  const strings = entries.has("xl/sharedStrings.xml")
    ? await text(file, entries.get("xl/sharedStrings.xml"))
    : "";
  const shared = [...strings.matchAll(/<si(?:\s[^>]*)?>(.*?)<\/si>/gs)].map((si) => plain(si[1]));
  for (const sheet of book.getElementsByTagName("sheet")) {
    const link = [...links.getElementsByTagName("Relationship")].find(
      (l) => l.getAttribute("Id") === sheet.getAttribute("r:id"),
    );
    const path = "xl/" + link.getAttribute("Target").replace(/^\/?(xl\/)?/, "");
    const rows = sheetRows(await text(file, entries.get(path), MOST_LINES), shared);
    if (rows.some((row) => row.filter((cell) => cell !== "").length > 1)) {
      return rows;
    }
  }
  return [];
}

function sheetRows(content, shared) {
  return [...content.matchAll(/<row[\s>].*?<\/row>/gs)].slice(0, MOST_LINES).map((row) => {
    const cells = [];
    for (const [, attributes, body] of row[0].matchAll(/<c((?:\s[^>]*?)?)(?:\/>|>(.*?)<\/c>)/gs)) {
      const letters = /r="([A-Z]+)/.exec(attributes)?.[1];
      const place = letters
        ? [...letters].reduce((n, l) => n * 26 + l.charCodeAt(0) - 64, 0) - 1
        : cells.length;
      const value = /<v(?:\s[^>]*)?>(.*?)<\/v>/s.exec(body ?? "")?.[1] ?? "";
      while (cells.length < place && place < 500) {
        cells.push("");
      }
      cells[place] = /t="s"/.test(attributes) ? shared[Number(value)] ?? "" : plain(body ?? "");
    }
    return cells.map((cell) => cell.trim());
  });
}

/** Text of a piece of XML, without phonetic notes. */
function plain(markup) {
  const bare = markup.replace(/<rPh[\s>].*?<\/rPh>/gs, "").replace(/<f[\s>].*?<\/f>/gs, "");
  const text = bare.replace(/<[^>]*>/g, "");
  return new DOMParser().parseFromString(text, "text/html").body.textContent;
}

function xml(content) {
  return new DOMParser().parseFromString(content, "text/xml");
}

/** Where the parts of a workbook stand. */
async function directory(file) {
  const tail = new DataView(await file.slice(Math.max(0, file.size - BEGINNING)).arrayBuffer());
  let end = tail.byteLength - 22;
  while (end >= 0 && tail.getUint32(end, true) !== END) {
    end--;
  }
  const from = tail.getUint32(end + 16, true);
  const list = new DataView(
    await file.slice(from, from + tail.getUint32(end + 12, true)).arrayBuffer(),
  );
  const entries = new Map();
  for (let at = 0; at + 46 <= list.byteLength && list.getUint32(at, true) === CENTRAL; ) {
    const length = list.getUint16(at + 28, true);
    const name = new TextDecoder().decode(new Uint8Array(list.buffer, at + 46, length));
    entries.set(name, {
      method: list.getUint16(at + 10, true),
      size: list.getUint32(at + 20, true),
      offset: list.getUint32(at + 42, true),
    });
    at += 46 + length + list.getUint16(at + 30, true) + list.getUint16(at + 32, true);
  }
  return entries;
}

/** A part as text, of a sheet no more than so many rows. */
async function text(file, entry, rows = Infinity) {
  const head = new DataView(await file.slice(entry.offset, entry.offset + 30).arrayBuffer());
  const from = entry.offset + 30 + head.getUint16(26, true) + head.getUint16(28, true);
  const stored = file.slice(from, from + entry.size).stream();
  const bytes =
    entry.method === DEFLATED
      ? stored.pipeThrough(new DecompressionStream("deflate-raw"))
      : stored;
  const reader = bytes.pipeThrough(new TextDecoderStream()).getReader();
  let content = "";
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    content += next.value;
    if (content.length > MOST_TEXT || content.split("</row>").length > rows) {
      await reader.cancel();
      break;
    }
  }
  return content;
}
