package cn.qinshui.zhuanban.app.feature.followup;

import cn.qinshui.zhuanban.app.ui.form.FieldErrors;
import cn.qinshui.zhuanban.data.followup.DemandInput;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// One demand being entered with a visit.
public final class RaisedDemand {

  final ObjectProperty<@Nullable Named<String>> kind = new SimpleObjectProperty<>();
  final StringProperty title = new SimpleStringProperty("");
  final ObjectProperty<@Nullable Integer> limitDays = new SimpleObjectProperty<>();
  final FieldErrors errors = new FieldErrors();

  DemandInput input() {
    var chosen = kind.get();
    var text = title.get();
    return new DemandInput(chosen == null ? "" : chosen.key(), text == null ? "" : text, limitDays.get());
  }

  List<Property<?>> all() {
    return List.of(kind, title, limitDays);
  }
}
