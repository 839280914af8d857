package cn.qinshui.zhuanban.app.ui.form;

import cn.qinshui.zhuanban.app.ui.Buttons;
import java.time.LocalDate;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.skin.DatePickerSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import org.kordamp.ikonli.feather.Feather;

/// A date, typed in the shapes of [TypedDate] or picked from a calendar (Alt+↓).
public final class DateField extends TypedInput<LocalDate> {

  /// @param today what +10 and 11.3 are counted from
  public DateField(Supplier<LocalDate> today) {
    super(
        "date-field",
        new TypedField<>(typed -> TypedDate.read(typed, today.get()), LocalDate::toString, TypedDate.PROBLEM));
    Button open = Buttons.icon(Feather.CALENDAR, "日历（Alt+↓）", this::pick);
    open.setFocusTraversable(false);
    end(open);
    field().setPromptText("如 11.3 或 +10天");
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.DOWN && event.isAltDown()) {
            pick();
            event.consume();
          }
        });
  }

  private void pick() {
    field().commit();
    DatePicker picker = new DatePicker(field().value().get());
    Popup popup = new Popup();
    popup.getContent().add(new DatePickerSkin(picker).getPopupContent());
    popup.setAutoHide(true);
    popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_TOP_LEFT);
    picker
        .valueProperty()
        .addListener((source, before, now) -> {
          field().value().set(now);
          popup.hide();
          field().requestFocus();
        });
    Bounds below = field().localToScreen(field().getBoundsInLocal());
    popup.show(field(), below.getMinX(), below.getMaxY() + 2);
  }
}
