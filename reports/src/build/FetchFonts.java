import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.Inflater;

/// Lays the typefaces that travel with the product (all under the OFL) into the module's classes: Noto Sans SC as Maven unpacked
/// it, Noto Serif SC and LXGW WenKai through `npm ci` on a locked list. Without npm the build goes on with Noto Sans SC alone.
/// Arguments: the folder of package.json, the module's build folder, the folder for the faces inside the classes.
void main(String[] args) throws Exception {
  var list = Path.of(args[0]);
  var work = Path.of(args[1]).toAbsolutePath().resolve("fonts");
  var faces = Files.createDirectories(Path.of(args[2]).toAbsolutePath());
  var sans = work.resolve("noto-sans-sc/fonts/ttf/NotoSansSC");
  for (var weight : List.of("Regular", "Medium", "Bold")) {
    copy(sans.resolve("NotoSansSC-" + weight + ".ttf"), faces.resolve("NotoSansSC-" + weight + ".ttf"));
  }
  copy(sans.resolve("OFL.txt"), faces.resolve("OFL-NotoSansSC.txt"));

  var lock = Files.readAllBytes(list.resolve("package-lock.json"));
  var program = Files.readAllBytes(list.resolveSibling("FetchFonts.java"));
  var digest = MessageDigest.getInstance("SHA-256");
  digest.update(lock);
  var hash = HexFormat.of().formatHex(digest.digest(program));
  var stamp = work.resolve("npm.sha256");
  var wanted = List.of("NotoSerifSC-Regular.ttf", "NotoSerifSC-SemiBold.ttf", "LXGWWenKai-Regular.ttf");
  var there = wanted.stream().allMatch(name -> Files.exists(faces.resolve(name)));
  if (there && Files.exists(stamp) && Files.readString(stamp).equals(hash)) return;

  var npm = Files.createDirectories(work.resolve("npm"));
  copy(list.resolve("package.json"), npm.resolve("package.json"));
  copy(list.resolve("package-lock.json"), npm.resolve("package-lock.json"));
  var trouble = install(npm);
  if (trouble != null) {
    System.out.println(
        "Fonts: " + trouble + "; the paper uses Noto Sans SC alone (with npm, build again for Song and Kai).");
    return;
  }
  var modules = npm.resolve("node_modules");
  var serif = modules.resolve("@expo-google-fonts/noto-serif-sc");
  copy(serif.resolve("400Regular/NotoSerifSC_400Regular.ttf"), faces.resolve("NotoSerifSC-Regular.ttf"));
  copy(serif.resolve("600SemiBold/NotoSerifSC_600SemiBold.ttf"), faces.resolve("NotoSerifSC-SemiBold.ttf"));
  copy(serif.resolve("LICENSE_FONT"), faces.resolve("OFL-NotoSerifSC.txt"));
  var kai = modules.resolve("@fontsource/lxgw-wenkai");
  // The package calls the Regular weight 500; its one "latin" file holds the whole face.
  Files.write(
      faces.resolve("LXGWWenKai-Regular.ttf"),
      trueType(Files.readAllBytes(kai.resolve("files/lxgw-wenkai-latin-500-normal.woff"))));
  copy(kai.resolve("LICENSE"), faces.resolve("OFL-LXGWWenKai.txt"));
  delete(modules);
  Files.writeString(stamp, hash);
}

/// Runs `npm ci`; returns null when it worked, else what went wrong in a few words.
String install(Path folder) throws Exception {
  var windows = System.getProperty("os.name").startsWith("Windows");
  var command = new ArrayList<>(windows ? List.of("cmd", "/c", "npm.cmd") : List.of("npm"));
  command.addAll(List.of("ci", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline", "--fetch-retries=1"));
  var log = folder.resolve("npm.log").toFile();
  try {
    var process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(log).start();
    if (!process.waitFor(10, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      return "npm did not finish in ten minutes";
    }
    return process.exitValue() == 0 ? null : "npm ci failed (see " + log + ")";
  } catch (IOException _) {
    return "npm was not found";
  }
}

void delete(Path folder) throws IOException {
  try (var paths = Files.walk(folder)) {
    for (var path : paths.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
  }
}

void copy(Path from, Path to) throws IOException {
  if (Files.exists(to) && Files.mismatch(from, to) < 0) return;
  Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
}

/// WOFF 1.0 is a TrueType file whose tables are deflated one by one: inflate them and write the table directory anew.
byte[] trueType(byte[] woff) throws Exception {
  var in = ByteBuffer.wrap(woff);
  if (in.getInt(0) != 0x774F4646) throw new IOException("not a WOFF 1.0 file");
  int flavor = in.getInt(4);
  int count = in.getShort(12);
  Map<Integer, byte[]> tables = new LinkedHashMap<>();
  var checksums = new LinkedHashMap<Integer, Integer>();
  for (int entry = 44; entry < 44 + 20 * count; entry += 20) {
    var table = new byte[in.getInt(entry + 12)];
    var inflater = new Inflater();
    inflater.setInput(woff, in.getInt(entry + 4), in.getInt(entry + 8));
    if (in.getInt(entry + 8) == table.length) in.get(in.getInt(entry + 4), table);
    else if (inflater.inflate(table) != table.length) throw new IOException("damaged WOFF table");
    inflater.end();
    tables.put(in.getInt(entry), table);
    checksums.put(in.getInt(entry), in.getInt(entry + 16));
  }
  var bytes = new ByteArrayOutputStream();
  var out = new DataOutputStream(bytes);
  int power = Integer.highestOneBit(count);
  out.writeInt(flavor);
  out.writeShort(count);
  out.writeShort(16 * power);
  out.writeShort(Integer.numberOfTrailingZeros(power));
  out.writeShort(16 * (count - power));
  int offset = 12 + 16 * count;
  for (var table : tables.entrySet()) {
    out.writeInt(table.getKey());
    out.writeInt(checksums.get(table.getKey()));
    out.writeInt(offset);
    out.writeInt(table.getValue().length);
    offset += (table.getValue().length + 3) & ~3;
  }
  for (var table : tables.values()) {
    out.write(table);
    out.write(new byte[-table.length & 3]);
  }
  return bytes.toByteArray();
}
