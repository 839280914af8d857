package cn.qinshui.zhuanban.app.feature.enterprise;

import cn.qinshui.zhuanban.app.feature.enterprise.EnterpriseFileViewModel.Shown;
import cn.qinshui.zhuanban.app.ui.Badge;
import cn.qinshui.zhuanban.app.ui.Boxes;
import cn.qinshui.zhuanban.app.ui.Buttons;
import cn.qinshui.zhuanban.app.ui.Card;
import cn.qinshui.zhuanban.app.ui.RowButton;
import cn.qinshui.zhuanban.app.ui.Tone;
import cn.qinshui.zhuanban.data.enterprise.Qualification;
import cn.qinshui.zhuanban.data.enterprise.QualificationChain;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// 资质称号: each title with its renewals as one, and how long it still holds.
final class TitlesCard implements FileCard {

  private final Card card = new Card();
  private final PartOpener parts;
  private final Supplier<LocalDate> today;

  TitlesCard(PartOpener parts, Supplier<LocalDate> today) {
    this.parts = parts;
    this.today = today;
  }

  @Override
  public Card card() {
    return card;
  }

  @Override
  public void show(Shown shown) {
    List<QualificationChain> titles = shown.file().titles();
    if (titles.isEmpty()) {
      card.getChildren().setAll(Boxes.prose("还没有资质称号。认定、入库后在这里登记文号和有效期，到期前会提醒。", "muted"));
    } else {
      card.getChildren()
          .setAll(
              Boxes.styled(
                  Boxes.column(10, titles.stream().map(title -> title(title, shown)).toArray(Node[]::new)),
                  "card-rows"));
    }
    card.head("资质称号", FileCard.adding("登记", "资质称号", parts::newTitle));
  }

  private Node title(QualificationChain title, Shown shown) {
    TitleSign sign = TitleSign.of(title, today.get(), shown.expiryMonths());
    VBox lines =
        Boxes.column(
            0,
            Boxes.styled(
                Boxes.row(
                    8,
                    Boxes.text(title.kind().label(), "strong"),
                    new Badge(sign.tone(), sign.word()),
                    toCome(title),
                    Boxes.spring(),
                    Buttons.quiet("续期", () -> parts.renew(title))),
                "title-head"));
    for (Qualification grant : title.grants().reversed()) {
      lines
          .getChildren()
          .add(
              new RowButton(
                  grant.words(),
                  () -> parts.title(grant),
                  Boxes.text(span(grant), "digits"),
                  Boxes.spring(),
                  Boxes.text(evidence(grant), "muted")));
    }
    return lines;
  }

  /// A renewal that was entered before it begins.
  private HBox toCome(QualificationChain title) {
    return title
        .toCome(today.get())
        .map(next -> Boxes.row(0, new Badge(Tone.GREY, "续期 " + next.grantedOn() + " 起")))
        .orElseGet(() -> Boxes.row(0));
  }

  private static String span(Qualification grant) {
    String until = grant.validUntil() == null ? "长期" : grant.validUntil().toString();
    String ended = grant.endedOn() == null ? "" : "（" + grant.endedOn() + " 终止）";
    return grant.grantedOn() + " 至 " + until + ended;
  }

  private static String evidence(Qualification grant) {
    String text =
        Stream.of(grant.level(), grant.batch(), grant.docNo(), grant.number())
            .filter(part -> part != null)
            .distinct()
            .collect(Collectors.joining(" · "));
    return text.isEmpty() ? "缺文号" : text;
  }
}
