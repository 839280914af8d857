package cn.qinshui.zhuanban.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.qinshui.zhuanban.app.shell.Route;
import cn.qinshui.zhuanban.data.attachment.AttachmentOwner;
import cn.qinshui.zhuanban.data.attachment.AttachmentStore;
import cn.qinshui.zhuanban.data.db.PageRequest;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseFilter;
import cn.qinshui.zhuanban.data.enterprise.EnterpriseStore;
import cn.qinshui.zhuanban.data.register.RegisterFilter;
import cn.qinshui.zhuanban.data.register.RegisterStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Photos and a sign-in sheet on an activity of 服务月; a file that is gone from the library is marked.
class AttachedFilesJourneyTest extends Journey {
  @TempDir Path elsewhere;
  private AttachmentStore files;

  @BeforeEach
  void begin() {
    files = new AttachmentStore(window.database(), folder);
  }

  @Test
  void anActivityKeepsItsPhotosAndTheirOriginalsMayGo() throws IOException {
    var activity =
        new RegisterStore(window.database())
            .page(RegisterFilter.none().withKind("net-activity"), PageRequest.first(1))
            .rows()
            .getFirst();
    window.open(new Route.RegisterFile(activity.id()));
    assertThat(hands.sees("附件")).isTrue();
    Path photo = Files.writeString(elsewhere.resolve("服务月签到表.txt"), "示例签到");
    window.file(photo);
    hands.click("添加文件");
    Files.delete(photo);
    assertThat(hands.sees("服务月签到表.txt")).isTrue();
    assertThat(window.picture("register-files")).exists();
    var kept = files.of("register_entry", activity.id()).getFirst();
    assertThat(files.path(kept)).hasContent("示例签到");
    hands.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(hands.sees("服务月签到表.txt")).isFalse();
  }

  @Test
  void aFileThatIsGoneFromTheLibraryIsMarked() throws IOException {
    long firm = new EnterpriseStore(window.database()).ids(EnterpriseFilter.none().withText("沁源新材")).getFirst();
    window.open(new Route.EnterpriseFile(firm));
    assertThat(hands.sees("文件缺失")).isFalse();
    Files.delete(files.path(files.of("enterprise", firm).getFirst()));
    window.open(new Route.EnterpriseList());
    window.open(new Route.EnterpriseFile(firm));
    assertThat(hands.sees("文件缺失")).isTrue();
    hands.act(() -> hands.stage().getScene().getRoot().lookup(".file-missing").requestFocus());
    assertThat(window.picture("enterprise-file-missing")).exists();
    String name = files.of("enterprise", firm).getFirst().fileName();
    press("打开" + name);
    assertThat(hands.sees("“" + name + "”不在资料库的附件文件夹里，或大小不符，打不开。请重新添加同一份文件；没有原件的，从备份还原。")).isTrue();
    assertThat(window.shown()).as("nothing was opened").isNull();
    assertThat(window.picture("enterprise-file-missing-said")).exists();
  }

  @Test
  void anAttachmentIsShownAndSavedUnderItsOwnName() throws IOException {
    long firm = new EnterpriseStore(window.database()).ids(EnterpriseFilter.none()).getFirst();
    files.add(
        TestDesk.CLERK,
        new AttachmentOwner("enterprise", firm, "企业"),
        Files.writeString(elsewhere.resolve("检测报告.txt"), "示例"),
        null);
    window.open(new Route.EnterpriseFile(firm));
    press("打开检测报告.txt");
    assertThat(window.shown()).hasFileName("检测报告.txt").hasContent("示例");
    Path target = elsewhere.resolve("存出来.txt");
    window.file(target);
    press("另存检测报告.txt");
    assertThat(target).hasContent("示例");
    assertThat(hands.sees("已存为 " + target)).isTrue();
    assertThat(window.picture("enterprise-file-saved")).exists();
  }

  private void press(String spoken) {
    hands.act(() ->
        hands.stage().getScene().getRoot().lookupAll(".button").stream()
            .map(Button.class::cast)
            .filter(button -> spoken.equals(button.getAccessibleText()))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no button " + spoken))
            .fire());
  }
}
