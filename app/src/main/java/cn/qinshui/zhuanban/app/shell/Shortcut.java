package cn.qinshui.zhuanban.app.shell;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// The keys that mean the same on every screen; each screen says what it does for them.
public enum Shortcut {
  NEW("新建", new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN)),
  SAVE("保存", new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN)),
  PRINT("打印", new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN)),
  FIND("在本页查找", new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN)),
  EDIT("修改", new KeyCodeCombination(KeyCode.E, KeyCombination.SHORTCUT_DOWN)),
  DELETE("删除", new KeyCodeCombination(KeyCode.DELETE, KeyCombination.SHORTCUT_DOWN)),
  PRESENT("投影", new KeyCodeCombination(KeyCode.F5)),
  VIEWS("选视图", new KeyCodeCombination(KeyCode.L, KeyCombination.SHORTCUT_DOWN)),
  EXPORT("导出", new KeyCodeCombination(KeyCode.E, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN)),
  BULK("批量修改", new KeyCodeCombination(KeyCode.B, KeyCombination.SHORTCUT_DOWN));

  private final String word;
  private final KeyCombination keys;

  Shortcut(String word, KeyCombination keys) {
    this.word = word;
    this.keys = keys;
  }

  public String word() {
    return word;
  }

  public KeyCombination keys() {
    return keys;
  }
}
