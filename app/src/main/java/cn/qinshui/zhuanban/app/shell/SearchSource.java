package cn.qinshui.zhuanban.app.shell;

import java.util.List;
import java.util.function.BooleanSupplier;

/// What the search box asks, on the data lane: the hits for a text, best groups first, each group together. Once `outdated` the
/// answer is not waited for any more and may be anything.
@FunctionalInterface
public interface SearchSource {
  List<SearchHit> find(String text, int limit, BooleanSupplier outdated) throws Exception;
}
