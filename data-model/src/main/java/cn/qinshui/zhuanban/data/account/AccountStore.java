package cn.qinshui.zhuanban.data.account;

import static cn.qinshui.zhuanban.data.jooq.Tables.ACCOUNT;

import cn.qinshui.zhuanban.data.db.Author;
import cn.qinshui.zhuanban.data.db.Database;
import cn.qinshui.zhuanban.data.db.Deed;
import cn.qinshui.zhuanban.data.db.Tx;
import cn.qinshui.zhuanban.data.jooq.tables.records.AccountRecord;
import cn.qinshui.zhuanban.data.shared.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The people who work in this library. There are no passwords: a name is picked or entered at the first start, and every
/// change carries it.
public final class AccountStore {
  private static final int LONGEST_NAME = 20;

  private final Database database;

  public AccountStore(Database database) {
    this.database = database;
  }

  /// Everybody, those who work here first, in the order they came.
  public List<Account> all() {
    return database.read(sql ->
        sql.selectFrom(ACCOUNT)
            .where(ACCOUNT.COUNTY.eq(database.county()))
            .orderBy(ACCOUNT.ACTIVE.desc(), ACCOUNT.ID)
            .fetch(AccountStore::account));
  }

  /// Those who can be picked at the desk.
  public List<Account> active() {
    return all().stream().filter(Account::active).toList();
  }

  public Optional<Account> byName(String name) {
    var wanted = name.strip();
    return all().stream().filter(account -> account.name().equals(wanted)).findFirst();
  }

  /// The person by this name, entered now if he is new and called back if he had left: what the first start asks for.
  /// His own name stands under that change.
  public Account signIn(String name, Role role) {
    var known = byName(name);
    if (known.isPresent() && known.get().active()) return known.get();
    var author = new Author(checked(name));
    if (known.isPresent()) {
      setActive(author, known.get(), true);
    } else {
      // Not a step to undo: Ctrl+Z must not take away the person who sits there.
      enter(Deed.seed(author, "登记人员“" + author.name() + "”（" + role.label() + "）"), author.name(), role);
    }
    return byName(name).orElseThrow();
  }

  public long add(Author author, String name, Role role) {
    var checked = checked(name);
    return enter(Deed.edit(author, "登记人员“" + checked + "”（" + role.label() + "）"), checked, role);
  }

  private long enter(Deed deed, String name, Role role) {
    return database.write(
        deed,
        tx -> {
          refuseTaken(tx, name, 0);
          var row = new AccountRecord();
          row.setName(name);
          row.setRole(role.name());
          row.setActive(true);
          return tx.insert(row);
        });
  }

  /// The trail keeps the old name: it says who it was then.
  public void rename(Author author, Account account, String name) {
    var checked = checked(name);
    var deed = Deed.edit(author, "人员“" + account.name() + "”改名为“" + checked + "”");
    database.write(
        deed,
        tx -> {
          refuseTaken(tx, checked, account.id());
          return tx.update(ACCOUNT, account.id(), account.rev(), row -> row.setName(checked));
        });
  }

  public void setRole(Author author, Account account, Role role) {
    change(author, account, "人员“" + account.name() + "”改为" + role.label(), row -> row.setRole(role.name()));
  }

  /// Somebody who left is not offered at the desk any more.
  public void setActive(Author author, Account account, boolean active) {
    var cause = "人员“" + account.name() + "”" + (active ? "恢复在岗" : "不再在岗");
    change(author, account, cause, row -> row.setActive(active));
  }

  private void change(Author author, Account account, String cause, Consumer<AccountRecord> edit) {
    database.write(Deed.edit(author, cause), tx -> tx.update(ACCOUNT, account.id(), account.rev(), edit));
  }

  private void refuseTaken(Tx tx, String name, long exceptId) {
    var taken =
        tx.sql()
            .fetchExists(
                ACCOUNT, ACCOUNT.COUNTY.eq(database.county()).and(ACCOUNT.NAME.eq(name)).and(ACCOUNT.ID.ne(exceptId)));
    if (taken) throw new Refusal("已有叫“" + name + "”的人员。同名的请加注区分，如“" + name + "（大）”。");
  }

  private static String checked(String name) {
    var checked = name.strip();
    if (checked.isEmpty()) throw new Refusal("姓名还没有填。请填写您的姓名，它会署在每次修改上。");
    if (checked.codePointCount(0, checked.length()) > LONGEST_NAME) {
      throw new Refusal("姓名超过" + LONGEST_NAME + "个字。请填写姓名本身。");
    }
    return checked;
  }

  private static Account account(AccountRecord row) {
    return new Account(row.getId(), row.getRev(), row.getName(), Role.valueOf(row.getRole()), row.getActive());
  }
}
