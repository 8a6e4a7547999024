package io.github.binrec.processor;

import com.google.auto.service.AutoService;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import io.github.binrec.annotations.BinaryRecord;
import io.github.binrec.annotations.CodecFor;
import io.github.binrec.annotations.Creator;
import io.github.binrec.annotations.Default;
import io.github.binrec.annotations.Fallback;
import io.github.binrec.annotations.FieldId;
import io.github.binrec.annotations.Generated;
import io.github.binrec.annotations.Ignore;
import io.github.binrec.annotations.Reserved;
import io.github.binrec.annotations.ReservedTags;
import io.github.binrec.annotations.Tag;
import io.github.binrec.annotations.Unsigned;
import io.github.binrec.annotations.UseCodecs;
import io.github.binrec.annotations.Using;
import io.github.binrec.annotations.Utf8;
import io.github.binrec.annotations.Varint;
import io.github.binrec.processor.analysis.Analysis;
import io.github.binrec.processor.analysis.TypeAnalyzer;
import io.github.binrec.processor.analysis.language.Compilation;
import io.github.binrec.processor.analysis.placement.Placement;
import io.github.binrec.processor.codegen.CodecGenerator;
import io.github.binrec.processor.diagnostic.DiagnosticCode;
import io.github.binrec.processor.diagnostic.DiagnosticPrinter;
import io.github.binrec.processor.diagnostic.DiagnosticReport;
import io.github.binrec.processor.diagnostic.Position;
import io.github.binrec.processor.model.OutlineModel;
import io.github.binrec.processor.model.TypeModel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.Diagnostic.Kind;

/**
 * Writes a codec for each type with {@link BinaryRecord}.
 *
 * <p>The doorway only: it takes types from rounds, has them analysed, and has the codec of each that is ready written. A type
 * that is made of types which do not exist yet waits, by name, for the next round; what still waits at the end is explained.
 * On success it prints nothing that was not asked for.
 */
@AutoService(Processor.class)
public final class BinaryRecordProcessor extends AbstractProcessor {
    private static final Set<String> ANNOTATIONS = Stream.of(
                    BinaryRecord.class,
                    Varint.class,
                    Unsigned.class,
                    Utf8.class,
                    Using.class,
                    UseCodecs.class,
                    CodecFor.class,
                    Tag.class,
                    Fallback.class,
                    FieldId.class,
                    Default.class,
                    Creator.class,
                    Ignore.class,
                    Reserved.class,
                    Reserved.Fields.class,
                    ReservedTags.class,
                    // On our own output; javac would warn that nobody claims it.
                    Generated.class)
            .map(Class::getCanonicalName)
            .collect(Collectors.toUnmodifiableSet());

    private final Function<TypeModel, JavaFile> generator;
    private final boolean alone;
    private final Set<Name> waiting = new LinkedHashSet<>();
    private final Set<String> withoutRuntime = new HashSet<>();
    private final List<DiagnosticReport> unsaid = new ArrayList<>();
    private Compilation compilation;
    private DiagnosticPrinter printer;
    private CodecWriter codecs;
    private Notes notes;
    private boolean failed;

    /** Makes the processor that javac finds by itself. */
    public BinaryRecordProcessor() {
        this(CodecGenerator::generate, OtherProcessors.areExcluded());
    }

    BinaryRecordProcessor(Function<TypeModel, JavaFile> generator) {
        this(generator, false);
    }

    private BinaryRecordProcessor(Function<TypeModel, JavaFile> generator, boolean alone) {
        this.generator = generator;
        this.alone = alone;
    }

    /** How a type is found again in a later round, where its element is another. */
    private record Name(String module, String type) {
        static Name of(TypeElement type, Elements elements) {
            return new Name(
                    elements.getModuleOf(type).getQualifiedName().toString(),
                    type.getQualifiedName().toString());
        }
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return ANNOTATIONS;
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Options.names();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        // A lower one would have javac warn users of every later Java; what that adds changes nothing in records.
        return SourceVersion.latest();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        compilation = new Compilation(environment, new SourceWriter(environment.getFiler())::classFile);
        Messager messager = environment.getMessager();
        printer = new DiagnosticPrinter(messager, compilation::isOfSource);
        Options options = Options.of(environment.getOptions());
        options.mistakes().forEach(mistake -> messager.printMessage(Kind.ERROR, mistake));
        failed = !options.mistakes().isEmpty();
        codecs = new CodecWriter(environment.getFiler(), environment.getElementUtils(), generator);
        notes = new Notes(options, messager);
    }

    /**
     * {@inheritDoc}
     *
     * <p>Claims the annotations: otherwise users who compile with {@code -Xlint:all -Werror} would fail with "No processor claimed
     * any of these annotations", and nobody else has a use for ours. The price is that a processor for {@code *} that comes after
     * this one is not asked in a round where no other annotation occurs.
     */
    @Override
    @SuppressWarnings("DoNotClaimAnnotations")
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        compilation.add(round);
        Types types = processingEnv.getTypeUtils();
        TypeAnalyzer analyzer = new TypeAnalyzer(compilation, types);
        int before = codecs.count();
        for (TypeElement type : open(round)) {
            if (seesRuntime(type)) {
                complete(type, analyzer, round.processingOver());
            }
        }
        analyzer.checkCodecs(round).forEach(this::print);
        new Placement(types, compilation).misplaced(round).forEach(this::print);
        if (round.processingOver()) {
            sayWhatIsLeft();
            notes.sum();
        } else if (failed) {
            // Whatever other processors make now, the compilation fails: no name need be kept free for a codec that
            // waits.
            waiting().forEach(type -> writeOutlineIfPossible(type, analyzer));
        } else if (alone && codecs.count() == before) {
            waiting().forEach(type -> giveUp(type, analyzer));
        }
        return true;
    }

    /**
     * Nobody makes anything any more, so that the type waits in vain. The next round would be the last, and too late for what stands for
     * the codec; with that there is one more, and the errors come at its end, without those that only go back to a missing codec.
     */
    private void giveUp(TypeElement type, TypeAnalyzer analyzer) {
        try {
            if (analyzer.conclude(type) instanceof Analysis.Rejected rejected) {
                unsaid.add(rejected.report());
            }
        } catch (RuntimeException | StackOverflowError e) {
            reject(type, DiagnosticCode.INTERNAL_ERROR, describe(e));
        }
        writeOutlineIfPossible(type, analyzer);
    }

    /** Types that only waited for each other's codecs find what stands for these, and have no other error. */
    private void sayWhatIsLeft() {
        if (!failed) {
            unsaid.forEach(this::print);
        }
    }

    /** What waits from earlier rounds, then what this one brings. */
    private List<TypeElement> open(RoundEnvironment round) {
        List<TypeElement> types = waiting();
        waiting.clear();
        for (Element element : round.getElementsAnnotatedWith(BinaryRecord.class)) {
            types.add((TypeElement) element);
        }
        return types;
    }

    private List<TypeElement> waiting() {
        List<TypeElement> types = new ArrayList<>();
        Elements elements = processingEnv.getElementUtils();
        for (Name name : waiting) {
            types.add(elements.getTypeElement(elements.getModuleElement(name.module()), name.type()));
        }
        return types;
    }

    /** Of a module without the runtime one type is enough to say so: the reason is the same for all. */
    private boolean seesRuntime(TypeElement type) {
        if (compilation.seesRuntime(type)) {
            return true;
        }
        String name = compilation.moduleOf(type);
        if (withoutRuntime.add(name)) {
            reject(
                    type,
                    DiagnosticCode.NO_RUNTIME,
                    name.isEmpty() ? "the compilation" : "module " + name,
                    name.isEmpty()
                            ? "Add io.github.binrec:binrec-runtime to the dependencies."
                            : "Add io.github.binrec:binrec-runtime to the dependencies, and to module-info: requires"
                                    + " io.github.binrec.runtime;");
        }
        return false;
    }

    private void complete(TypeElement type, TypeAnalyzer analyzer, boolean last) {
        try {
            Analysis analysis = notes.analysis(() -> last ? analyzer.conclude(type) : analyzer.analyze(type));
            if (analysis instanceof Analysis.Ready ready) {
                notes.writing(() -> write(ready.model(), type));
            } else if (analysis instanceof Analysis.Rejected rejected) {
                print(rejected.report());
                rejected.outline().filter(outline -> !last).ifPresent(outline -> writeOutline(outline, type));
            } else {
                waiting.add(Name.of(type, processingEnv.getElementUtils()));
            }
        } catch (RuntimeException | StackOverflowError e) {
            // One type must not take the others down, nor leave the user with javac's own stack trace.
            reject(type, DiagnosticCode.INTERNAL_ERROR, describe(e));
            if (!last) {
                writeOutlineIfPossible(type, analyzer);
            }
        }
    }

    /** After a failure in the analysis, which may fail here again: that has been reported. */
    private void writeOutlineIfPossible(TypeElement type, TypeAnalyzer analyzer) {
        try {
            analyzer.outline(type).ifPresent(outline -> writeOutline(outline, type));
        } catch (RuntimeException | StackOverflowError e) {
            // Then the sources that name the codec have errors too.
        }
    }

    /** Not in the last round: what is made there comes too late for the sources that name it, and javac warns of it. */
    private void writeOutline(OutlineModel outline, TypeElement type) {
        try {
            if (codecs.write(outline, type)) {
                compilation.addOutline(outline.codec());
            }
        } catch (IOException e) {
            reject(type, DiagnosticCode.CANNOT_WRITE, outline.codec().simpleName(), e);
        }
    }

    private void write(TypeModel model, TypeElement type) {
        String codec = model.codec().simpleName();
        try {
            codecs.write(model, type);
            notes.layout(model, type);
        } catch (FilerException e) {
            reject(type, DiagnosticCode.NAME_TAKEN, codec, "there is a class of that name");
        } catch (IOException e) {
            reject(type, DiagnosticCode.CANNOT_WRITE, codec, e);
        }
    }

    private void reject(TypeElement type, DiagnosticCode code, Object... arguments) {
        DiagnosticReport report = new DiagnosticReport(type);
        report.add(code, String.join(".", ClassName.get(type).simpleNames()), Position.of(type), arguments);
        print(report);
    }

    /** A type that is made of one with an error has a report of nothing; that one's comes, or came. */
    private void print(DiagnosticReport report) {
        printer.print(report);
        failed |= !report.isEmpty();
    }

    private static String describe(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return trace.length == 0 ? failure.toString() : failure + " at " + trace[0];
    }
}
