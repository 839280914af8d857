package cn.qinshui.zhuanban.app.shell;

import cn.qinshui.zhuanban.data.figure.CountedList;
import cn.qinshui.zhuanban.data.followup.Todo;
import cn.qinshui.zhuanban.data.followup.TodoFilter;
import cn.qinshui.zhuanban.data.plan.MatrixFilter;
import java.util.Set;

/// Where a piece of work came from: the record it refers to, else its firm, else the list of its kind.
public final class TodoOrigin {

  private TodoOrigin() {}

  public static Route of(Todo todo) {
    Long ref = todo.refId();
    String table = todo.refTable();
    if (ref != null && table != null) {
      switch (table) {
        case "duty" -> {
          return new Route.MatrixCell(ref, MatrixFilter.none());
        }
        case "visit" -> {
          return new Route.VisitFile(ref);
        }
        case "demand" -> {
          return new Route.DemandFile(ref);
        }
        case "register_entry" -> {
          return new Route.RegisterFile(ref);
        }
        case "policy" -> {
          return new Route.PolicyFile(ref);
        }
        default -> {}
      }
    }
    Long firm = todo.enterpriseId();
    return firm != null
        ? new Route.EnterpriseFile(firm)
        : Route.behind(todo.kind().label(), new CountedList.Todos(TodoFilter.none().withKinds(Set.of(todo.kind()))));
  }
}
