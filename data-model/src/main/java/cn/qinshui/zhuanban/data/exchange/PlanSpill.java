package cn.qinshui.zhuanban.data.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The planned rows in a file of their own, so that a hundred thousand of them need no memory; only where each begins,
/// its outcome and its number of changed cells are kept. The file is deleted on closing.
final class PlanSpill implements AutoCloseable {
  private static final int LONGEST = 20_000;
  private static final int BUFFER = 1 << 18;
  private static final int WINDOW = 1 << 16;

  private final Path file;
  private final RandomAccessFile rows;
  private final ByteArrayOutputStream waiting = new ByteArrayOutputStream(BUFFER);
  private final ByteArrayOutputStream row = new ByteArrayOutputStream(1024);
  private byte[] window = new byte[0];
  private long windowStart;
  private long flushed;
  private long[] starts = new long[1024];
  private byte[] outcomes = new byte[1024];
  private int[] cells = new int[1024];
  private int count;

  PlanSpill() {
    try {
      file = Files.createTempFile("zhuanban-import-", ".plan");
      file.toFile().deleteOnExit();
      rows = new RandomAccessFile(file.toFile(), "rw");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int size() {
    return count;
  }

  RowOutcome outcome(int ordinal) {
    return RowOutcome.values()[outcomes[ordinal]];
  }

  int changedCells(int ordinal) {
    return cells[ordinal];
  }

  /// Returns its ordinal.
  int add(RowPlan plan) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
      outcomes = Arrays.copyOf(outcomes, count * 2);
      cells = Arrays.copyOf(cells, count * 2);
    }
    put(count, plan);
    return count++;
  }

  /// Writes a row anew at the end; the old one is left behind.
  void put(int ordinal, RowPlan plan) {
    try {
      starts[ordinal] = flushed + waiting.size();
      outcomes[ordinal] = (byte) plan.outcome().ordinal();
      cells[ordinal] = plan.changedCells();
      row.reset();
      write(new DataOutputStream(row), plan);
      new DataOutputStream(waiting).writeInt(row.size());
      row.writeTo(waiting);
      if (waiting.size() > BUFFER / 2) flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void flush() throws IOException {
    if (waiting.size() == 0) return;
    rows.seek(flushed);
    rows.write(waiting.toByteArray());
    flushed += waiting.size();
    waiting.reset();
  }

  RowPlan get(int ordinal) {
    try {
      flush();
      long start = starts[ordinal];
      int head = at(start, Integer.BYTES);
      int length = ByteBuffer.wrap(window).getInt(head);
      int from = at(start, Integer.BYTES + length) + Integer.BYTES;
      return read(new DataInputStream(new ByteArrayInputStream(window, from, length)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Where in the window these bytes of the file stand; rows are mostly asked for one after the other.
  private int at(long start, int length) throws IOException {
    if (start < windowStart || start + length > windowStart + window.length) {
      window = new byte[(int) Math.min(Math.max(WINDOW, length), flushed - start)];
      rows.seek(start);
      rows.readFully(window);
      windowStart = start;
    }
    return (int) (start - windowStart);
  }

  private static void write(DataOutputStream out, RowPlan plan) throws IOException {
    out.writeInt(plan.number());
    out.writeByte(plan.outcome().ordinal());
    text(out, plan.firm());
    out.writeLong(plan.place().id());
    out.writeInt(plan.place().rev());
    out.writeInt(plan.place().firmOf());
    out.writeInt(plan.year() == null ? 0 : plan.year());
    out.writeShort(plan.values().length);
    for (var value : plan.values()) {
      out.writeBoolean(value != null);
      if (value != null) text(out, value);
    }
    out.writeShort(plan.parts().size());
    for (var part : plan.parts()) write(out, part);
    out.writeShort(plan.remarks().size());
    for (var remark : plan.remarks()) text(out, remark);
  }

  private static void write(DataOutputStream out, PartPlan part) throws IOException {
    out.writeByte(part.part().ordinal());
    out.writeInt(part.year());
    text(out, part.name());
    out.writeLong(part.id());
    out.writeInt(part.rev());
    out.writeShort(part.writes().size());
    for (int slot : part.writes()) out.writeShort(slot);
    out.writeShort(part.cells().size());
    for (var cell : part.cells()) {
      out.writeShort(cell.slot());
      text(out, cell.before());
      out.writeBoolean(cell.beside());
    }
  }

  private static void text(DataOutputStream out, String text) throws IOException {
    var bytes = (text.length() <= LONGEST ? text : text.substring(0, LONGEST)).getBytes(StandardCharsets.UTF_8);
    out.writeShort(bytes.length);
    out.write(bytes);
  }

  private static String text(DataInputStream in) throws IOException {
    int length = in.readUnsignedShort();
    return length == 0 ? "" : new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }

  private static RowPlan read(DataInputStream in) throws IOException {
    int number = in.readInt();
    var outcome = RowOutcome.values()[in.readByte()];
    var firm = text(in);
    var place = new RowPlan.Firm(in.readLong(), in.readInt(), in.readInt());
    int year = in.readInt();
    @Nullable String[] values = new String[in.readShort()];
    for (int i = 0; i < values.length; i++) values[i] = in.readBoolean() ? text(in) : null;
    var parts = new ArrayList<PartPlan>();
    int count = in.readShort();
    for (int i = 0; i < count; i++) parts.add(readPart(in));
    var remarks = new String[in.readShort()];
    for (int i = 0; i < remarks.length; i++) remarks[i] = text(in);
    return new RowPlan(number, outcome, firm, place, values, parts, List.of(remarks), year == 0 ? null : year);
  }

  private static PartPlan readPart(DataInputStream in) throws IOException {
    var part = FieldPart.values()[in.readByte()];
    int year = in.readInt();
    var name = text(in);
    long id = in.readLong();
    int rev = in.readInt();
    var writes = new ArrayList<Integer>();
    int count = in.readShort();
    for (int i = 0; i < count; i++) writes.add((int) in.readShort());
    var cells = new ArrayList<PartPlan.Cell>();
    count = in.readShort();
    for (int i = 0; i < count; i++) cells.add(new PartPlan.Cell(in.readShort(), text(in), in.readBoolean()));
    return new PartPlan(part, year, name, id, rev, writes, cells);
  }

  @Override
  public void close() {
    try {
      rows.close();
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
