package cn.qinshui.zhuanban.app.shell;

import java.util.List;

/// What the search box asks, on the data lane: the hits for a text, best groups first, each group together.
@FunctionalInterface
public interface SearchSource {
  List<SearchHit> find(String text, int limit) throws Exception;
}
