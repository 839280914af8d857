package cn.qinshui.zhuanban.app.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// What happened, newest first, with the year said where it changes.
public final class Timeline extends VBox {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd", Locale.ROOT);

  /// One happening.
  ///
  /// @param text what was done or said, may be empty
  /// @param open what a click on the title opens, or null
  public record Event(LocalDate day, Ikon icon, String title, String text, @Nullable Runnable open) {}

  public Timeline(List<Event> events) {
    getStyleClass().add("timeline");
    show(events);
  }

  public void show(List<Event> events) {
    getChildren().clear();
    int year = Integer.MIN_VALUE;
    for (int i = 0; i < events.size(); i++) {
      Event event = events.get(i);
      if (event.day().getYear() != year) {
        year = event.day().getYear();
        getChildren().add(Boxes.text(year + "年", "timeline-year"));
      }
      getChildren().add(line(event, i == events.size() - 1));
    }
  }

  private static HBox line(Event event, boolean last) {
    StackPane mark = new StackPane(new FontIcon(event.icon()));
    mark.getStyleClass().add("timeline-mark");
    mark.setMaxHeight(Region.USE_PREF_SIZE);
    Region thread = new Region();
    thread.getStyleClass().add(last ? "timeline-end" : "timeline-thread");
    VBox way = Boxes.column(0, mark, Boxes.grow(thread));
    way.setAlignment(Pos.TOP_CENTER);
    VBox words = Boxes.column(2, title(event));
    if (!event.text().isEmpty()) {
      words.getChildren().add(Boxes.prose(event.text(), "timeline-text"));
    }
    words.getStyleClass().add("timeline-words");
    HBox line = new HBox(10, Boxes.text(DAY.format(event.day()), "timeline-day"), way, Boxes.grow(words));
    line.setAlignment(Pos.TOP_LEFT);
    return line;
  }

  private static Region title(Event event) {
    if (event.open() == null) {
      return Boxes.text(event.title(), "timeline-title");
    }
    Button link = Buttons.link(event.title(), event.open());
    link.getStyleClass().add("timeline-link");
    return link;
  }
}
