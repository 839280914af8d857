package cn.qinshui.zhuanban.app;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.Map;

/// The walls inside this module, for the packages under `root`.
record ArchitectureRules(String root) {

  /// By the name of the rule; each name is a package of bad samples too.
  Map<String, ArchRule> all() {
    Map<String, ArchRule> rules = new LinkedHashMap<>();
    rules.put("workknowsnobody", below("work", "ui", "shell", "feature", "cli", "usecase"));
    rules.put("uiknowsnoshell", below("ui", "shell", "feature", "cli", "usecase"));
    rules.put("shellknowsnofeature", below("shell", "feature", "cli", "usecase"));
    rules.put("featuresknownottheirwiring", below("feature", "cli"));
    rules.put(
        "nobodyknowsmain",
        noClasses().that().resideInAnyPackage(root + ".*..").should().dependOnClassesThat().resideInAPackage(root));
    rules.put("featuresareapart", slices().matching(root + ".feature.(*)..").should().notDependOnEachOther());
    rules.put("nocycles", slices().matching(root + ".(**)").should().beFreeOfCycles());
    rules.put("threadsinworkonly", threads());
    rules.put(
        "viewmodelswithouttoolkit",
        noClasses()
            .that()
            .haveSimpleNameEndingWith("ViewModel")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.application.."));
    rules.put(
        "nosql",
        noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jooq..", "java.sql..", "javax.sql..", "..data.jooq.."));
    rules.put("nosetstyle", noClasses().should().callMethodWhere(target(named("setStyle"))));
    rules.put(
        "timeispassedin",
        noClasses()
            .that()
            .resideInAnyPackage(root + ".*..")
            .should()
            .callMethodWhere(target(describe("reads the machine's clock", ArchitectureRules::readsTheClock))));
    rules.put(
        "plainnames",
        noClasses().should().haveNameMatching(".*\\b\\w*(Manager|Helper|Util|Utils|Impl|Base|Processor)"));
    return rules;
  }

  private ArchRule below(String part, String... above) {
    String[] packages = new String[above.length];
    for (int i = 0; i < above.length; i++) {
      packages[i] = root + "." + above[i] + "..";
    }
    return noClasses()
        .that()
        .resideInAPackage(root + "." + part + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages);
  }

  private ArchRule threads() {
    return noClasses()
        .that()
        .resideOutsideOfPackage(root + ".work..")
        .should()
        .dependOnClassesThat(describe("are threads or start some", ArchitectureRules::isThread))
        .orShould()
        .callMethodWhere(target(named("runLater")))
        .orShould()
        .callMethodWhere(target(named("supplyAsync")))
        .orShould()
        .callMethodWhere(target(named("runAsync")));
  }

  private static boolean isThread(JavaClass type) {
    return type.getFullName().equals("java.lang.Thread")
        || type.getPackageName().equals("javafx.concurrent")
        || type.getFullName().matches("java\\.util\\.(Timer|concurrent\\.(Executor|ForkJoin|Scheduled).*)");
  }

  private static DescribedPredicate<AccessTarget> named(String name) {
    return describe("is " + name, target -> target.getName().equals(name));
  }

  private static boolean readsTheClock(AccessTarget target) {
    return target instanceof AccessTarget.CodeUnitAccessTarget called
        && called.getName().equals("now")
        && called.getOwner().getPackageName().equals("java.time")
        && called.getRawParameterTypes().isEmpty();
  }
}
