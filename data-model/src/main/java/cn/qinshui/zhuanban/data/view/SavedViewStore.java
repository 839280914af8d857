package cn.qinshui.zhuanban.data.view;

import static cn.qinshui.zhuanban.data.jooq.Tables.SAVED_VIEW;

import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Deed;
import cn.qinshui.zhuanban.data.db.Tx;
import cn.qinshui.zhuanban.data.jooq.tables.records.SavedViewRecord;
import cn.qinshui.zhuanban.data.shared.Refusal;
import java.util.List;

/// The named views of lists, each person's own.
public final class SavedViewStore {
  private static final int LONGEST_NAME = 40;

  private final Database database;

  public SavedViewStore(Database database) {
    this.database = database;
  }

  /// A person's views of a list, by name.
  public List<SavedView> views(Author of, String list) {
    return database.read(sql ->
        sql.selectFrom(SAVED_VIEW)
            .where(
                SAVED_VIEW.COUNTY.eq(database.county()), SAVED_VIEW.AUTHOR.eq(of.name()), SAVED_VIEW.LIST_NAME.eq(list))
            .orderBy(SAVED_VIEW.NAME)
            .fetch(SavedViewStore::view));
  }

  private static SavedView view(SavedViewRecord row) {
    return new SavedView(row.getId(), row.getRev(), row.getListName(), row.getName(), row.getBody());
  }

  /// Keeps a new view. A name that is taken is refused: then [#overwrite].
  public long add(Author author, String list, String name, ViewBody body) {
    var checked = checked(name);
    return database.write(
        Deed.edit(author, "保存视图“" + checked + "”"),
        tx -> {
          refuseTaken(tx, list, checked, 0);
          var row = new SavedViewRecord();
          row.setAuthor(author.name());
          row.setListName(list);
          row.setName(checked);
          row.setBody(body.text());
          return tx.insert(row);
        });
  }

  /// Gives a view what the list shows now.
  public void overwrite(Author author, SavedView view, ViewBody body) {
    database.write(
        Deed.edit(author, "更新" + view.words()),
        tx -> tx.update(SAVED_VIEW, view.id(), view.rev(), row -> row.setBody(body.text())));
  }

  public void rename(Author author, SavedView view, String name) {
    var checked = checked(name);
    database.write(
        Deed.edit(author, view.words() + "改名为“" + checked + "”"),
        tx -> {
          refuseTaken(tx, view.list(), checked, view.id());
          return tx.update(SAVED_VIEW, view.id(), view.rev(), row -> row.setName(checked));
        });
  }

  public void delete(Author author, SavedView view) {
    database.write(
        Deed.edit(author, "删除" + view.words()),
        tx -> {
          tx.delete(SAVED_VIEW, view.id());
          return view.id();
        });
  }

  private static String checked(String name) {
    var stripped = name.strip();
    if (stripped.isEmpty()) throw new Refusal("视图没有名称。请起一个一看就懂的名称，如“未注册服务网”。");
    if (stripped.length() > LONGEST_NAME) throw new Refusal("视图名称超过 " + LONGEST_NAME + " 个字。请改短。");
    return stripped;
  }

  private void refuseTaken(Tx tx, String list, String name, long except) {
    var taken =
        tx.sql()
            .fetchExists(
                SAVED_VIEW,
                SAVED_VIEW
                    .COUNTY
                    .eq(database.county())
                    .and(SAVED_VIEW.AUTHOR.eq(tx.author().name()))
                    .and(SAVED_VIEW.LIST_NAME.eq(list))
                    .and(SAVED_VIEW.NAME.eq(name))
                    .and(SAVED_VIEW.ID.ne(except)));
    if (taken) throw new Refusal("已有叫“" + name + "”的视图。请换个名称，或先选中它再点“更新”。");
  }
}
