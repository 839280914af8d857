/// Files of other offices that come in: what they hold, how it is taken, what it would change, and the import itself.
///
/// A screen or a command uses it so:
/// 1. `RowSource source = SheetFile.open(path)` (reports) opens and checks the file, or refuses it with a sentence.
/// 2. [ImportStore#propose] finds the heading and proposes an [ImportSetup]: kind, columns by name or as last time,
///    key and mode. The person changes it with its `with` methods.
/// 3. [ImportStore#plan] reads all rows, compares them with the library and answers an [ImportPlan]: counts, pages of
///    rows with old and new of each cell, reasons. Rows and cells can be ticked and unticked there. It writes nothing.
/// 4. [ImportStore#apply] writes what is ticked as one deed; refused whole where the library changed meanwhile.
/// 5. [ImportBatchStore#batches] lists what was imported; [ImportBatchStore#undo] takes one back (撤销本批).
/// `reasons` of the plan and `ReturnedRows` (reports) give the wrong rows back as a file. Close the plan and the source.
@NullMarked
package cn.qinshui.zhuanban.data.exchange;

import org.jspecify.annotations.NullMarked;
