package cn.qinshui.zhuanban.app.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.app.shell.Hands;
import cn.qinshui.zhuanban.app.shell.Toolkit;
import cn.qinshui.zhuanban.app.work.FxThread;
import cn.qinshui.zhuanban.app.work.Work;
import cn.qinshui.zhuanban.data.shared.Choice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Forms at the keyboard.
@ExtendWith(Toolkit.class)
class FormTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private final Work work = Work.direct();
  private final FieldErrors errors = new FieldErrors();
  private final TextField name = make(TextField::new);
  private final DateField date = make(() -> new DateField(() -> TODAY));
  private final MoneyField money = make(MoneyField::new);
  private final SearchableChoice<String> firm =
      make(() ->
          new SearchableChoice<>(
              work,
              text -> Stream.of("恒信机械", "恒兴煤机", "太行新材料").filter(each -> each.contains(text)).toList(),
              each -> each,
              each -> ""));
  private final SuggestField kind =
      make(() ->
          new SuggestField(List.of(new Choice("LEADER", "链主"), new Choice("SCHOOL", "院校"), new Choice("BANK", "银行")))
              .onlyListed()
              .finds((entry, typed) -> entry.label().contains(typed) || entry.code().startsWith(typed)));
  private final SuggestField level = make(() -> SuggestField.ofWords(List.of("国家级", "省级")));
  private final ChoiceField<String> size = make(() -> new ChoiceField<>(List.of("大", "中", "小"), each -> each));
  private final Form form = make(Form::new);
  private final Hands hands;

  FormTest() {
    hands =
        make(
            () -> {
              form.row("名称", name).required().error(errors.of("name"));
              form.row("下次跟进", date);
              form.row("金额", money);
              form.row("企业", firm);
              form.row("对方是", kind);
              form.row("级别", level);
              form.row("划型", size);
              return new VBox(form);
            },
            work);
  }

  private static <T> T make(Supplier<T> maker) {
    return FxThread.javafx().call(maker);
  }

  private static Hands make(Supplier<VBox> root, Work work) {
    return new Hands(work, make(root));
  }

  @AfterEach
  void close() {
    hands.close();
  }

  private void focus(Node node) {
    hands.act(() -> {
      node.requestFocus();
    });
  }

  @Test
  void leavingADateFieldWritesTheDateOut() {
    focus(date);
    hands.type("+10").press(KeyCode.TAB);
    assertThat(date.value().get()).isEqualTo(LocalDate.of(2026, 12, 3));
    assertThat(hands.ask(() -> ((TextField) date.lookup(".text-field")).getText())).isEqualTo("2026-12-03");
  }

  @Test
  void badDateStaysAsTypedWithASentenceAndHoldsTheForm() {
    focus(date);
    hands.type("下周三").press(KeyCode.TAB);
    assertThat(date.value().get()).isNull();
    assertThat(hands.sees(TypedDate.PROBLEM)).isTrue();
    assertThat(hands.ask(form::read)).isFalse();
    assertThat(hands.ask(() -> ((TextField) date.lookup(".text-field")).getText())).isEqualTo("下周三");
  }

  @Test
  void saveReadsTheFieldOneStillStandsIn() {
    focus(money);
    hands.type("1.2亿");
    assertThat(hands.ask(form::read)).isTrue();
    assertThat(money.value().get()).isEqualByComparingTo(new BigDecimal("12000"));
  }

  @Test
  void whatMustBeFilledInSaysSoOnceItIsAskedFor() {
    assertThat(hands.sees("没有填名称。请填写。")).as("a new form is not red all over").isFalse();
    assertThat(hands.ask(form::filled)).isFalse();
    assertThat(hands.sees("没有填名称。请填写。")).isTrue();
    assertThat(hands.ask(name::isFocused)).isTrue();
    hands.type("恒");
    assertThat(hands.sees("没有填名称。请填写。")).isFalse();
    assertThat(hands.ask(form::filled)).isTrue();
    hands.act(() -> {
      name.clear();
      name.setDisable(true);
    });
    assertThat(hands.ask(form::filled)).as("what is disabled need not be filled in").isTrue();
  }

  @Test
  void errorOfTheViewModelStandsUnderItsFieldAndGetsTheKeyboard() {
    hands.act(() -> {
      errors.put("name", "名称与另一户相同，请核对");
      form.focusFirstError();
    });
    assertThat(hands.sees("名称与另一户相同，请核对")).isTrue();
    assertThat(hands.ask(name::isFocused)).isTrue();
    hands.act(() -> {
      errors.clear();
    });
    assertThat(hands.sees("名称与另一户相同，请核对")).isFalse();
  }

  @Test
  void choiceIsFoundByTypingAndTakenWithEnter() {
    focus(firm);
    hands.type("恒").press(KeyCode.DOWN).press(KeyCode.ENTER);
    assertThat(firm.value().get()).isEqualTo("恒兴煤机");
    assertThat(hands.<String>ask(firm::getText)).isEqualTo("恒兴煤机");
  }

  @Test
  void textThatWasNotTakenGoesBackToTheChoiceAndAnEmptiedFieldIsNone() {
    hands.act(() -> {
      firm.value().set("太行新材料");
    });
    focus(firm);
    hands.act(() -> {
      firm.selectAll();
    });
    hands.type("恒信").press(KeyCode.TAB);
    assertThat(hands.<String>ask(firm::getText)).isEqualTo("太行新材料");
    focus(firm);
    hands.act(() -> {
      firm.clear();
    });
    hands.press(KeyCode.TAB);
    assertThat(firm.value().get()).isNull();
  }

  @Test
  void aListIsWalkedWithTheArrowsAndOpenedByAClick() {
    focus(kind);
    hands.press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.ENTER);
    assertThat(chosen(kind)).isEqualTo("院校");
    hands.clickOn(".suggest-field .text-field").press(KeyCode.DOWN).press(KeyCode.ENTER);
    assertThat(chosen(kind)).as("the list opened at what was chosen").isEqualTo("银行");
    focus(size);
    hands.press(KeyCode.DOWN).press(KeyCode.DOWN);
    assertThat(hands.ask(size::getValue)).isEqualTo("中");
  }

  @Test
  void whatIsNotInTheListIsNotTakenWhereOnlyTheListMaySpeak() {
    focus(kind);
    hands.press(KeyCode.DOWN).press(KeyCode.ENTER);
    focus(name);
    focus(kind);
    hands.type("SCH");
    assertThat(readable()).as("the marked entry is meant").isTrue();
    assertThat(chosen(kind)).isEqualTo("院校");
    focus(name);
    focus(kind);
    hands.type("亲戚");
    assertThat(readable()).isFalse();
    assertThat(hands.sees("“亲戚”不在可选的里面。请按 ↓ 选一个。")).isTrue();
    assertThat(hands.ask(kind::chosen)).isEmpty();
  }

  @Test
  void wordsOfOnesOwnAreTakenWhereTheListOnlyHelps() {
    focus(level);
    hands.type("开发区级").press(KeyCode.TAB);
    assertThat(chosen(level)).isEqualTo("开发区级");
  }

  private @Nullable String chosen(SuggestField field) {
    return hands.ask(field::words);
  }

  private boolean readable() {
    return hands.ask(form::read);
  }
}
