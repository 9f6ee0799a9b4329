// What every source of files does alike: caps on the list, and the reasons for which a listed file is not read.
import { limits as defaults, type Limits } from './limits.ts'
import { byPath, type FileEntry, type Notice, type Skipped } from './snapshot.ts'

/** Sorts the entries by path and cuts them at the caps: the same files are kept whatever order they came in. */
export function capped(entries: Iterable<FileEntry>, limits: Limits = defaults): { readonly files: FileEntry[]; readonly notices: Notice[] } {
  const all = [...entries]
  const sorted = all.filter(({ path }) => path.length <= limits.pathLength).sort(byPath)
  const unnamed = all.length - sorted.length
  const notices: Notice[] = unnamed
    ? [{ kind: 'skipped-file', path: null, because: `${unnamed} left out: a path of more than ${limits.pathLength} characters` }]
    : []
  const files: FileEntry[] = []
  let total = 0
  for (const entry of sorted) {
    if (files.length >= limits.files) return { files, notices: [...notices, cut(`more than ${limits.files} files`)] }
    if (total + entry.size > limits.totalBytes) return { files, notices: [...notices, cut(`more than ${limits.totalBytes} bytes`)] }
    total += entry.size
    files.push(entry)
  }
  return { files, notices }
}

// a walk stops behind the cap, so nobody knows how many there are
const cut = (because: string): Notice => ({ kind: 'too-many-files', path: null, because: `${because}: the rest is left out` })

/** Why an entry is not read, or null where it may be. */
export function refusal(entry: FileEntry | undefined, limits: Limits = defaults): Skipped | null {
  if (!entry) return { skipped: 'not in the snapshot' }
  if (entry.kind === 'symlink' || entry.kind === 'submodule') return { skipped: `a ${entry.kind} is not followed` }
  if (entry.size > limits.fileBytes) return { skipped: `larger than ${limits.fileBytes / 1e6} MB` }
  return null
}

const lfsMark = new TextEncoder().encode('version https://git-lfs.github.com/spec/')

/** Content, unless it only points to content that is kept elsewhere (Git LFS). */
export function unlessPointer(content: Uint8Array): Uint8Array | Skipped {
  const isPointer = content.length < 1024 && content.length > lfsMark.length && lfsMark.every((byte, at) => content[at] === byte)
  return isPointer ? { skipped: 'a Git LFS pointer; its content is not in the repository' } : content
}

const binary =
  /\.(png|jpe?g|gif|webp|avif|bmp|ico|tiff?|pdf|zip|gz|tgz|bz2|xz|7z|rar|jar|war|whl|woff2?|ttf|otf|eot|mp[34]|m4a|mov|webm|wav|ogg|flac|pt|pth|onnx|safetensors|gguf|h5|parquet|npy|npz|pkl|pickle|joblib|faiss|sqlite3?|db|so|dll|dylib|exe|wasm|class|pyc)$/i

/** Whether a name says that the content is no text, so that nobody needs to read it to know. */
export const isBinaryName = (path: string): boolean => binary.test(path)
