/** Every role that a menu item of Electron may have, in small letters. */
export const menuRoles: ReadonlySet<string> = new Set(
  `undo redo cut copy paste pasteandmatchstyle delete selectall reload forcereload toggledevtools
  resetzoom zoomin zoomout togglespellchecker togglefullscreen window minimize close help about
  services hide hideothers unhide quit showsubstitutions togglesmartquotes togglesmartdashes
  toggletextreplacement startspeaking stopspeaking zoom front appmenu filemenu editmenu viewmenu
  windowmenu sharemenu recentdocuments clearrecentdocuments toggletabbar selectnexttab
  selectprevioustab showalltabs mergeallwindows movetabtonewwindow`.split(/\s+/),
);
