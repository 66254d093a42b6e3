import type { Answer, Host } from "#core/host/contract.ts";
import type { HostFailure } from "#core/host/describeFailure.ts";
import type { FileKind, FileName, GrantId } from "#core/host/grantedFile.ts";
import type { FormToPublish, PublishedForm } from "#core/host/publishCalls.ts";
import { fail, ok } from "#core/model/result.ts";
import { decodeText } from "#core/text/decodeText.ts";
import type { Stores } from "./stores.ts";
import { whenSettled } from "./whenSettled.ts";

/** What publishing needs of the host. Nothing here leaves the computer. */
export interface PublishActions {
  readonly form: (form: FormToPublish) => Answer<PublishedForm>;
  /** Lets somebody choose the group's own file; nothing where they chose none. */
  readonly chooseText: () => Promise<TextFile | undefined>;
  /** The file of this name that was open before, if the host still knows one. */
  readonly openedBefore: (name: string) => Promise<FileName | undefined>;
  readonly readText: (grant: GrantId) => Promise<TextFile | undefined>;
  /** Writes the file again. False where it could not be written, which is told. */
  readonly saveInto: (file: TextFile, text: string) => Promise<boolean>;
  /** Lets somebody choose where to save; the name of what was saved. */
  readonly saveAs: (file: NewFile) => Promise<string | undefined>;
  readonly openAddress: (address: string) => Promise<void>;
}

/** A text on the disk. Its text begins with the byte order mark where the file does. */
export interface TextFile extends FileName {
  readonly text: string;
}

export interface NewFile {
  readonly kind: FileKind;
  readonly name: string;
  readonly text: string;
}

/** As much as a plan keeps of an imported file. */
const MAX_BYTES = 5_000_000;
const BOM = "\uFEFF";

export function createPublishActions(host: Host, stores: Stores): PublishActions {
  const { plans, saves, notices } = stores;
  const tell = (failure: HostFailure) => notices.getState().add({ kind: "failure", failure });

  /** The value of an answer; what went wrong is told. */
  function valueOf<T>(answer: Awaited<Answer<T>>): T | undefined {
    if (!answer.ok) tell(answer.error);
    return answer.ok ? answer.value : undefined;
  }

  return {
    async form(form) {
      // What is on its way belongs into what is published.
      await whenSettled(saves);
      const { plan } = plans.getState();
      return plan === undefined ? fail({ code: "not-open", facts: {} }) : host.publish(plan, form);
    },
    async chooseText() {
      const file = valueOf(await host.openFile("text"));
      return file && valueOf(toTextFile(file));
    },
    async openedBefore(name) {
      const recent = await host.recentFiles();
      return recent.ok ? recent.value.find((file) => file.name === name) : undefined;
    },
    async readText(grant) {
      const file = valueOf(await host.readAgain(grant));
      return file && valueOf(toTextFile(file));
    },
    async saveInto({ grant }, text) {
      const saved = await host.saveAgain(grant, new TextEncoder().encode(text));
      if (!saved.ok) tell(saved.error);
      return saved.ok;
    },
    async saveAs({ kind, name, text }) {
      const bytes = new TextEncoder().encode(text);
      return valueOf(await host.saveFile({ kind, name, bytes }))?.name;
    },
    async openAddress(address) {
      valueOf(await host.openExternal(address));
    },
  };
}

function toTextFile({ grant, name, bytes }: FileName & { readonly bytes: Uint8Array }) {
  const decoded = decodeText(bytes, MAX_BYTES);
  if (!decoded.ok) {
    const reason = decoded.error.code;
    return fail({ code: "file-unreadable", facts: { name, reason } } as const);
  }
  const { text, hadBom } = decoded.value;
  return ok({ grant, name, text: hadBom ? BOM + text : text });
}
