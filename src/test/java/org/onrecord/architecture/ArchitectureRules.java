package org.onrecord.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.time.temporal.TemporalAccessor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;

/** Who may import whom, for a code base under any root package. */
final class ArchitectureRules {

  /** Each package of the core, and what it may import of the others; nobody imports an adapter. */
  private static final Map<String, List<String>> MAY_IMPORT =
      Map.of(
          "article", List.of(),
          "quote", List.of("article"),
          "chat", List.of("article", "quote"),
          "query", List.of("article", "quote"),
          "outbox", List.of("article", "quote", "chat"),
          "ask", List.of("article", "quote", "chat", "query"),
          "summary", List.of("article", "quote", "chat", "query"),
          "digest", List.of("article", "quote", "chat", "query", "outbox"),
          "ingest", List.of("article", "quote", "query"));

  /** Each library, and the packages that may know it; a new adapter adds its line. */
  private static final Map<String, List<String>> HOMES_OF_LIBRARY =
      Map.ofEntries(
          entry("org.apache.lucene..", List.of("adapter.lucene")),
          entry(
              "com.fasterxml.jackson..",
              List.of(
                  "adapter.knowledge",
                  "adapter.console",
                  "adapter.html",
                  "adapter.onnx",
                  "adapter.telegram")),
          entry("org.jsoup..", List.of("adapter.html")),
          entry("java.sql..", List.of("adapter.jdbc")),
          entry("com.zaxxer.hikari..", List.of("adapter.jdbc")),
          entry("org.flywaydb..", List.of("adapter.jdbc")),
          entry("ai.onnxruntime..", List.of("adapter.onnx")),
          entry("net.dv8tion..", List.of("adapter.discord")),
          entry("com.github.kagkarlsson..", List.of("adapter.schedule")),
          entry("okhttp3..", List.of("adapter.telegram", "adapter.discord")),
          entry("okio..", List.of("adapter.telegram")),
          entry("opennlp..", List.of("quote.extract")),
          entry("org.telegram..", List.of("adapter.telegram")),
          entry("org.knowm..", List.of("adapter.xchart")),
          entry("java.awt..", List.of("adapter.xchart")),
          entry("picocli..", List.of("adapter.console")),
          entry("org.jline..", List.of("adapter.console")));

  private final String root;

  ArchitectureRules(String root) {
    this.root = root;
  }

  Map<String, ArchRule> all() {
    Map<String, ArchRule> rules = new LinkedHashMap<>();
    rules.put("imports point one way", importsPointOneWay());
    rules.put("adapters do not know each other", adaptersDoNotKnowEachOther());
    HOMES_OF_LIBRARY.forEach(
        (library, homes) -> rules.put(library + " stays in " + homes, staysIn(library, homes)));
    rules.put("time comes from a clock", timeComesFromAClock());
    rules.put("null is marked", nullIsMarked());
    return rules;
  }

  private ArchRule importsPointOneWay() {
    LayeredArchitecture layers =
        layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("main")
            .definedBy(root)
            .layer("adapter")
            .definedBy(root + ".adapter..");
    for (String name : MAY_IMPORT.keySet()) {
      layers = layers.layer(name).definedBy(root + "." + name + "..");
    }
    for (String name : MAY_IMPORT.keySet()) {
      var layer = layers.whereLayer(name);
      List<String> others = MAY_IMPORT.get(name);
      layers =
          others.isEmpty()
              ? layer.mayNotAccessAnyLayer()
              : layer.mayOnlyAccessLayers(others.toArray(String[]::new));
    }
    return layers
        .whereLayer("main")
        .mayNotBeAccessedByAnyLayer()
        .ensureAllClassesAreContainedInArchitecture();
  }

  private ArchRule adaptersDoNotKnowEachOther() {
    return slices().matching(root + ".adapter.(*)..").should().notDependOnEachOther();
  }

  private ArchRule staysIn(String library, List<String> homes) {
    String[] outside = homes.stream().map(home -> root + "." + home + "..").toArray(String[]::new);
    return noClasses()
        .that()
        .resideOutsideOfPackages(outside)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }

  private static ArchRule timeComesFromAClock() {
    return noClasses()
        .should()
        .callMethodWhere(
            target(name("now"))
                .and(target(rawParameterTypes(new Class<?>[0])))
                .and(target(owner(assignableTo(TemporalAccessor.class)))));
  }

  private static ArchRule nullIsMarked() {
    return classes()
        .should(
            new ArchCondition<>("live in a @NullMarked package") {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(
                    new SimpleConditionEvent(
                        type, marked, type.getName() + " is in " + type.getPackageName()));
              }
            });
  }
}
