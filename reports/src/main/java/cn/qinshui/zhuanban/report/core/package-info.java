/// The paper engine. Its rooms, each leaning only on those before it: `content` (what a paper says, free of any format), `font` (faces
/// and who stands in), `text` (characters to lines), `page` (the PDF file, its pages and tags), `chart`, `flow` (blocks to pages);
/// beside them `view` (pages as pictures) and `print`.
///
/// One thread at a time sets, shows or prints papers: the report lane. Parsed faces are shared between papers and bear no company.
@NullMarked
package cn.qinshui.zhuanban.report.core;

import org.jspecify.annotations.NullMarked;
