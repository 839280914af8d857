package cn.qinshui.zhuanban.data;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvent;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The walls inside this module, for the packages under `root`.
record ArchitectureRules(String root) {
  /// Each package knows only those of the lines above its own.
  private static final List<Set<String>> ORDER =
      List.of(
          Set.of("shared"),
          Set.of("db"),
          Set.of("account", "attachment", "inbox", "plan", "view"),
          Set.of("enterprise", "policy"),
          Set.of("standard"),
          Set.of("assessment"),
          Set.of("watch"),
          Set.of("followup"),
          Set.of("register"),
          Set.of("meeting", "seed"),
          Set.of("figure", "matrix", "search", "timeline", "audit"),
          Set.of("today", "briefing", "statistics"),
          Set.of("duplicate", "exchange"),
          Set.of("demo"));

  private static final Set<String> WRITES =
      Set.of(
          "insertInto",
          "update",
          "deleteFrom",
          "mergeInto",
          "truncate",
          "truncateTable",
          "batch",
          "batchInsert",
          "batchUpdate",
          "batchDelete",
          "executeInsert",
          "executeUpdate",
          "executeDelete",
          "loadInto");

  /// By the name of the rule; each name is a package of bad samples too.
  Map<String, ArchRule> all() {
    Map<String, ArchRule> rules = new LinkedHashMap<>();
    rules.put("packageorder", classes().that().resideOutsideOfPackages(root, root + ".jooq..").should(keepTheOrder()));
    rules.put("nocycles", slices().matching(root + ".(*)..").should().beFreeOfCycles());
    rules.put(
        "jooqstaysinside",
        classes()
            .that()
            .arePublic()
            .and()
            .resideOutsideOfPackages(root + ".db..", root + ".jooq..", root + ".seed..")
            .should(hideJooq()));
    rules.put(
        "onlydbwrites",
        noClasses()
            .that()
            .resideOutsideOfPackages(root + ".db..", root + ".jooq..")
            .should()
            .callMethodWhere(target(describe("writes past the record of changes", ArchitectureRules::writes))));
    rules.put(
        "sqlinstoresonly",
        noClasses()
            .that()
            .haveSimpleNameEndingWith("Rules")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jooq..", root + ".jooq..", "java.sql.."));
    rules.put(
        "timeispassedin",
        noClasses()
            .should()
            .callMethodWhere(target(describe("reads the machine's clock", ArchitectureRules::readsTheClock))));
    rules.put(
        "noscreen",
        noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "java.awt..", "cn.qinshui.zhuanban.app..", "cn.qinshui.zhuanban.report.."));
    rules.put(
        "plainnames",
        noClasses().should().haveNameMatching(".*\\b\\w*(Manager|Helper|Util|Utils|Impl|Base|Processor)"));
    return rules;
  }

  private ArchCondition<JavaClass> keepTheOrder() {
    return new ArchCondition<>("know only packages of the lines above their own") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        int own = line(type);
        if (own < 0) events.add(violated(type, type.getName() + " stands in a package that has no place in the order"));
        for (var dependency : type.getDirectDependenciesFromSelf()) {
          var other = dependency.getTargetClass().getBaseComponentType();
          if (part(other).isEmpty() || part(other).equals(part(type)) || part(other).equals("jooq")) continue;
          if (line(other) >= own) events.add(violated(type, dependency.getDescription()));
        }
      }
    };
  }

  private static ConditionEvent violated(JavaClass type, String message) {
    return SimpleConditionEvent.violated(type, message);
  }

  /// The first part of the package below the root; empty outside of it.
  private String part(JavaClass type) {
    var name = type.getPackageName();
    if (!name.startsWith(root + ".")) return "";
    return name.substring(root.length() + 1).split("\\.")[0];
  }

  private int line(JavaClass type) {
    for (int i = 0; i < ORDER.size(); i++) if (ORDER.get(i).contains(part(type))) return i;
    return -1;
  }

  private ArchCondition<JavaClass> hideJooq() {
    return new ArchCondition<>("have no jOOQ types in public signatures") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (var unit : type.getCodeUnits()) {
          if (!unit.getModifiers().contains(JavaModifier.PUBLIC)) continue;
          signature(unit)
              .filter(ArchitectureRules::isJooq)
              .forEach(shown -> events.add(violated(type, unit.getFullName() + " shows " + shown.getName())));
        }
      }
    };
  }

  private static Stream<JavaClass> signature(JavaCodeUnit unit) {
    return Stream.concat(
        unit.getReturnType().getAllInvolvedRawTypes().stream(),
        unit.getParameterTypes().stream().flatMap(type -> type.getAllInvolvedRawTypes().stream()));
  }

  private static boolean isJooq(JavaClass type) {
    return type.getPackageName().startsWith("org.jooq")
        || type.getPackageName().endsWith(".data.jooq")
        || type.getPackageName().contains(".data.jooq.");
  }

  private static boolean writes(AccessTarget target) {
    return target.getOwner().getPackageName().startsWith("org.jooq") && WRITES.contains(target.getName());
  }

  private static boolean readsTheClock(AccessTarget target) {
    if (!(target instanceof AccessTarget.CodeUnitAccessTarget called)) return false;
    var owner = called.getOwner();
    if (owner.getFullName().equals("java.lang.System")) return called.getName().equals("currentTimeMillis");
    if (!owner.getPackageName().equals("java.time")) return false;
    return called.getName().startsWith("system")
        || called.getName().equals("now") && called.getRawParameterTypes().isEmpty();
  }
}
