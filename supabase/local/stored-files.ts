import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { copyFile, mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { Readable } from "node:stream";
import type { App } from "@supabase/lite";

type StorageAdapter = NonNullable<App["_storageAdapter"]>;
type Body = Parameters<StorageAdapter["uploadObject"]>[3];
type Details = { mimetype: string; cacheControl: string; eTag: string };

/**
 * lite's storage adapter on the file system. A file's name is the hash of bucket and key, so that no key can point
 * outside the folder; type and cache header stand in a `.json` beside it. Versions are ignored: lite writes without
 * one and reads with the row's.
 */
export class StoredFiles implements StorageAdapter {
  driver = "files";
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = resolve(folder);
  }

  #file(bucket: string, key: string): string {
    const name = createHash("sha256").update(`${bucket}\0${key}`).digest("hex");
    return join(this.#folder, name.slice(0, 2), name);
  }

  async #describe(file: string) {
    const [{ size, mtime }, text] = await Promise.all([stat(file), readFile(`${file}.json`, "utf8")]);
    const details = JSON.parse(text) as Details;
    return { ...details, contentLength: size, size, lastModified: mtime, httpStatusCode: 200 };
  }

  async getObject(bucket: string, key: string, _version?: string, headers?: { ifNoneMatch?: string }) {
    const file = this.#file(bucket, key);
    const metadata = await this.#describe(file);
    if (headers?.ifNoneMatch === metadata.eTag) {
      return { metadata: { ...metadata, httpStatusCode: 304 }, httpStatusCode: 304 };
    }
    const body = Readable.toWeb(createReadStream(file)) as ReadableStream;
    return { metadata, httpStatusCode: 200, body };
  }

  async uploadObject(
    bucket: string,
    key: string,
    _version: string | undefined,
    body: Body,
    mimetype: string,
    cacheControl: string,
  ) {
    const file = this.#file(bucket, key);
    const bytes =
      body instanceof Uint8Array
        ? body
        : new Uint8Array(await new Response(body as ReadableStream<Uint8Array>).arrayBuffer());
    const eTag = `"${createHash("sha256").update(bytes).digest("hex").slice(0, 32)}"`;
    await mkdir(dirname(file), { recursive: true });
    await writeFile(`${file}.part`, bytes);
    await writeFile(`${file}.json`, JSON.stringify({ mimetype, cacheControl, eTag } satisfies Details));
    await rename(`${file}.part`, file);
    return this.#describe(file);
  }

  async deleteObject(bucket: string, key: string): Promise<void> {
    const file = this.#file(bucket, key);
    await Promise.all([rm(file, { force: true }), rm(`${file}.json`, { force: true })]);
  }

  async deleteObjects(bucket: string, keys: string[]): Promise<void> {
    for (const key of keys) await this.deleteObject(bucket, key);
  }

  async copyObject(
    fromBucket: string,
    from: string,
    _fromVersion: string | undefined,
    toBucket: string,
    to: string,
  ) {
    const [source, target] = [this.#file(fromBucket, from), this.#file(toBucket, to)];
    await mkdir(dirname(target), { recursive: true });
    await copyFile(source, target);
    await copyFile(`${source}.json`, `${target}.json`);
    const { eTag, lastModified } = await this.#describe(target);
    return { httpStatusCode: 200, eTag, lastModified };
  }

  headObject(bucket: string, key: string) {
    return this.#describe(this.#file(bucket, key));
  }

  async privateAssetUrl(bucket: string, key: string): Promise<string> {
    return `file://${this.#file(bucket, key)}`;
  }
}
