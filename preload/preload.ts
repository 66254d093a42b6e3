import { contextBridge, ipcRenderer, type IpcRendererEvent } from "electron";
import {
  callChannel,
  EVENT_CHANNEL,
  LISTENING_CHANNEL,
  type CallName,
} from "../core/host/channels.ts";
import type { Host, HostEvent } from "../core/host/contract.ts";

/**
 * All that a window gets of Electron: the calls of the contract, by name. Nothing here checks an
 * argument, because nothing here could be believed: the main process does.
 */
contextBridge.exposeInMainWorld("convener", {
  about: call("about"),
  readSettings: call("readSettings"),
  changeSettings: call("changeSettings"),
  listPlans: call("listPlans"),
  createPlan: call("createPlan"),
  importPlan: call("importPlan"),
  removePlan: call("removePlan"),
  openPlan: call("openPlan"),
  closePlan: call("closePlan"),
  readRows: call("readRows"),
  commit: call("commit"),
  undo: call("undo"),
  redo: call("redo"),
  readHistory: call("readHistory"),
  publish: call("publish"),
  keepDraft: call("keepDraft"),
  dropDraft: call("dropDraft"),
  writeBackup: call("writeBackup"),
  noteBackup: call("noteBackup"),
  lastBackup: call("lastBackup"),
  previewMerge: call("previewMerge"),
  merge: call("merge"),
  listSnapshots: call("listSnapshots"),
  previewSnapshot: call("previewSnapshot"),
  restoreSnapshot: call("restoreSnapshot"),
  openFile: call("openFile"),
  saveFile: call("saveFile"),
  saveAgain: call("saveAgain"),
  readAgain: call("readAgain"),
  recentFiles: call("recentFiles"),
  openExternal: call("openExternal"),
  print: call("print"),
  savePdf: call("savePdf"),
  subscribe,
} satisfies Host);

function call<Name extends CallName>(name: Name): Host[Name] {
  const channel = callChannel(name);
  return ((...args: unknown[]) => ipcRenderer.invoke(channel, ...args)) as Host[Name];
}

function subscribe(listener: (event: HostEvent) => void): () => void {
  // The IPC event carries the sender with all its methods: the page never sees it.
  const pass = (_ipc: IpcRendererEvent, event: HostEvent) => listener(event);
  ipcRenderer.on(EVENT_CHANNEL, pass);
  void ipcRenderer.invoke(LISTENING_CHANNEL);
  return () => void ipcRenderer.off(EVENT_CHANNEL, pass);
}
