package io.github.binrec.processor;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import javax.lang.model.element.Modifier;

/** The pipeline, held: root to analysis to model from codegen, and everyone may report. */
@AnalyzeClasses(packages = "io.github.binrec.processor", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule THE_PIPELINE = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("root")
            .definedBy("io.github.binrec.processor")
            .layer("analysis")
            .definedBy("..processor.analysis..")
            .layer("model")
            .definedBy("..processor.model..")
            .layer("codegen")
            .definedBy("..processor.codegen..")
            .layer("diagnostic")
            .definedBy("..processor.diagnostic..")
            .whereLayer("root")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("analysis")
            .mayOnlyBeAccessedByLayers("root")
            .whereLayer("codegen")
            .mayOnlyBeAccessedByLayers("root")
            .whereLayer("model")
            .mayOnlyBeAccessedByLayers("root", "analysis", "codegen")
            .whereLayer("diagnostic")
            .mayOnlyBeAccessedByLayers("root", "analysis", "codegen");

    /** Inside the analysis: from the Java language up to whole types. */
    @ArchTest
    static final ArchRule THE_ANALYSIS = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("whole types")
            .definedBy("io.github.binrec.processor.analysis", "..analysis.placement..")
            .layer("types")
            .definedBy("..analysis.types..")
            .layer("defaults")
            .definedBy("..analysis.defaults..")
            .layer("graph")
            .definedBy("..analysis.graph..")
            .layer("custom")
            .definedBy("..analysis.custom..")
            .layer("making")
            .definedBy("..analysis.making..")
            .layer("remedy")
            .definedBy("..analysis.remedy..")
            .layer("subject")
            .definedBy("..analysis.subject..")
            .layer("language")
            .definedBy("..analysis.language..")
            .ensureAllClassesAreContainedInArchitectureIgnoring(
                    "io.github.binrec.processor",
                    "..processor.model..",
                    "..processor.codegen..",
                    "..processor.diagnostic..")
            .whereLayer("types")
            .mayOnlyBeAccessedByLayers("whole types")
            .whereLayer("defaults")
            .mayOnlyBeAccessedByLayers("whole types")
            .whereLayer("graph")
            .mayOnlyBeAccessedByLayers("whole types", "types")
            .whereLayer("custom")
            .mayOnlyBeAccessedByLayers("whole types", "types", "graph")
            .whereLayer("making")
            .mayOnlyBeAccessedByLayers("whole types", "types", "graph")
            .whereLayer("language")
            .mayNotAccessAnyLayer()
            .whereLayer("subject")
            .mayOnlyAccessLayers("language")
            .whereLayer("remedy")
            .mayOnlyAccessLayers("language");

    @ArchTest
    static final ArchRule ONLY_ROOT_AND_ANALYSIS_LOOK_INTO_ELEMENTS = noClasses()
            .that()
            .resideInAnyPackage("..processor.model..", "..processor.codegen..")
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("javax.lang.model..", "javax.annotation.processing..", "javax.tools..")
                            // A mere list of words, which JavaPoet asks for.
                            .and(not(type(Modifier.class))));

    /** Diagnostics carry elements for their positions; of types and how they relate they know nothing. */
    @ArchTest
    static final ArchRule DIAGNOSTICS_KNOW_POSITIONS_ONLY = noClasses()
            .that()
            .resideInAPackage("..processor.diagnostic..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.lang.model.type..", "javax.lang.model.util..", "com.palantir..");

    @ArchTest
    static final ArchRule ANY_COMPILER_WILL_DO =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("com.sun..", "jdk..", "org.eclipse..");

    /** Of javac's trees, and of its environment behind a build tool's, for messages and refusals that are better with them. */
    @ArchTest
    static final ArchRule REFLECTION_FOR_TREES_ALONE = noClasses()
            .that()
            .haveNameNotMatching(".*\\.SourceTrees(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.lang.reflect..")
            .orShould()
            .callMethod(Class.class, "forName", String.class);

    /** Isolating, as incremental builds know it, holds only if all files go one way. */
    @ArchTest
    static final ArchRule ONE_ROAD_TO_THE_FILER = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("io.github.binrec.processor.SourceWriter")
            .should()
            .accessClassesThat()
            .haveFullyQualifiedName("javax.annotation.processing.Filer");

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("io.github.binrec.processor.(*)..").should().beFreeOfCycles();
}
