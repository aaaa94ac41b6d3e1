import { extractText, getDocumentProxy } from 'unpdf'

/** What a reader of a PDF sees, page by page in one text: white space is one ordinary space, whatever it was. */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true })
  return text.replace(/\s+/g, ' ')
}
