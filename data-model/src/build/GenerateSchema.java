import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Target;

/// Held here, for a logger nobody holds forgets its level.
final Logger flyway = Logger.getLogger("org.flywaydb");

/// Migrates a throw-away H2 file and generates the jOOQ classes from it; does nothing while the migrations are unchanged.
/// Arguments: the folder of the migrations, the module's build folder.
void main(String[] args) throws Exception {
  var migrations = Path.of(args[0]);
  var build = Path.of(args[1]).toAbsolutePath();
  var sources = build.resolve("generated-sources/jooq");
  var stamp = build.resolve("codegen/migrations.sha256");
  var hash = hash(migrations, Path.of("src/build/GenerateSchema.java"));
  writeIndex(migrations, build.resolve("classes/db/migrations.index"));
  if (Files.exists(stamp) && Files.readString(stamp).equals(hash) && Files.isDirectory(sources)) return;
  delete(build.resolve("codegen"));
  delete(sources);
  Files.createDirectories(build.resolve("codegen"));
  flyway.setLevel(Level.WARNING);
  var url =
      "jdbc:h2:file:" + build.resolve("codegen/schema") + ";DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE";
  Flyway.configure().dataSource(url, "sa", "").locations("filesystem:" + migrations).load().migrate();
  GenerationTool.generate(
      new Configuration()
          .withJdbc(new Jdbc().withUrl(url).withUser("sa").withPassword(""))
          .withGenerator(
              new Generator()
                  .withDatabase(
                      new Database()
                          .withName("org.jooq.meta.h2.H2Database")
                          .withInputSchema("public")
                          .withOutputSchemaToDefault(true)
                          .withExcludes("flyway_schema_history")
                          .withForcedTypes(
                              new ForcedType().withName("INSTANT").withIncludeTypes("timestamp.*with\\stime\\szone.*")))
                  .withGenerate(new Generate().withGlobalObjectReferences(true).withJavaTimeTypes(true))
                  .withTarget(
                      new Target()
                          .withPackageName("cn.qinshui.zhuanban.data.jooq")
                          .withDirectory(sources.toString()))));
  Files.writeString(stamp, hash);
}

/// The names of the migrations in order, for the program to know what it carries without searching its jars.
void writeIndex(Path migrations, Path index) throws Exception {
  Files.createDirectories(index.getParent());
  try (var files = Files.list(migrations)) {
    var names = files.map(file -> file.getFileName().toString()).sorted().toList();
    var text = String.join("\n", names) + "\n";
    if (!Files.exists(index) || !Files.readString(index).equals(text)) Files.writeString(index, text);
  }
}

String hash(Path folder, Path generator) throws Exception {
  var digest = MessageDigest.getInstance("SHA-256");
  try (var files = Files.list(folder)) {
    for (var file : files.sorted().toList()) {
      digest.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
      digest.update(Files.readAllBytes(file));
    }
  }
  digest.update(Files.readAllBytes(generator));
  return HexFormat.of().formatHex(digest.digest());
}

void delete(Path folder) throws Exception {
  if (!Files.exists(folder)) return;
  try (var paths = Files.walk(folder)) {
    for (var path : paths.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
  }
}
