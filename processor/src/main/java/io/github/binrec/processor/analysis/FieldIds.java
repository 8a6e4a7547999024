package io.github.binrec.processor.analysis;

import io.github.binrec.annotations.FieldId;
import io.github.binrec.processor.analysis.graph.ReservedTypes;
import io.github.binrec.processor.analysis.graph.ReservedTypes.Reservation;
import io.github.binrec.processor.analysis.language.Mirrors;
import io.github.binrec.processor.analysis.subject.Component;
import io.github.binrec.processor.analysis.subject.Site;
import io.github.binrec.processor.analysis.subject.Subject;
import io.github.binrec.processor.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Gives each field of an extensible record its id: the one that the user gave, else the next that is free. */
public final class FieldIds {
    private static final int GREATEST = 1000;

    private final Subject subject;
    private final List<Component> components;
    private final List<Reservation> reservations;
    private final InheritedIds inherited;
    private final Set<Integer> taken = new HashSet<>();
    private final Map<Integer, String> owners = new HashMap<>();
    private boolean correct = true;

    private FieldIds(
            Subject subject, List<Component> components, List<Reservation> reservations, InheritedIds inherited) {
        this.subject = subject;
        this.components = components;
        this.reservations = reservations;
        this.inherited = inherited;
    }

    /** {@return the ids in the order of the components, or empty after a report} */
    static Optional<List<Integer>> of(
            Subject subject, List<Component> components, List<Reservation> reservations, InheritedIds inherited) {
        return new FieldIds(subject, components, reservations, inherited).assign();
    }

    /** {@return all ids of a type, given, reserved and by position} */
    static Set<Integer> takenIn(
            Subject subject, List<Component> components, List<Reservation> reservations, InheritedIds inherited) {
        FieldIds ids = new FieldIds(subject, components, reservations, inherited);
        ids.complete(ids.given());
        return ids.taken;
    }

    private List<Integer> given() {
        List<Integer> ids = new ArrayList<>();
        for (Component component : components) {
            ids.add(given(component).map(FieldIds::id).orElse(0));
        }
        return ids;
    }

    private List<Integer> complete(List<Integer> given) {
        taken.addAll(given);
        reservations.forEach(reservation -> taken.add(reservation.id()));
        // All that is given is known first, so that the free ids in the messages are free.
        List<Integer> complete = new ArrayList<>();
        for (int id : given) {
            complete.add(id != 0 ? id : nextFree());
            taken.add(complete.get(complete.size() - 1));
        }
        return complete;
    }

    private Optional<List<Integer>> assign() {
        List<Integer> ids = given();
        List<Integer> complete = complete(ids);
        checkCount(ids, complete);
        Set<Integer> gaps = gaps();
        // What is inherited comes first: what its messages suggest is the same in each class that inherits it.
        Set<Integer> shared = new HashSet<>();
        components.stream()
                .filter(component -> inherited.isInherited(component, subject.type()))
                .forEach(component -> checkGiven(component, () -> suggested(component, shared)));
        int twice = checkReservations(gaps);
        components.stream()
                .filter(component -> !inherited.isInherited(component, subject.type()))
                .forEach(component -> checkGiven(component, this::suggested));
        gaps.removeAll(taken);
        if (gaps.size() > twice) {
            rejectGaps(List.copyOf(gaps));
        }
        return correct ? Optional.of(complete) : Optional.empty();
    }

    private static Optional<Component.Found> given(Component component) {
        return component.find(FieldId.class);
    }

    private static int id(Component.Found found) {
        int id = Mirrors.number(found.mirror(), "value");
        // 0 stands for none given; what the user gave as 0 is as wrong as -1.
        return id == 0 ? -1 : id;
    }

    private int nextFree() {
        return nextFree(taken);
    }

    private static int nextFree(Set<Integer> taken) {
        int id = 1;
        while (taken.contains(id)) {
            id++;
        }
        return id;
    }

    /** {@return a sentence with a free id, another one for each, so that all can be taken at once} */
    private String suggested() {
        int id = nextFree();
        taken.add(id);
        return suggested(id);
    }

    /** One that is free in all classes that inherit it, for it is said once for all. */
    private String suggested(Component component, Set<Integer> shared) {
        shared.addAll(inherited.takenBeside(component, subject.type()));
        int id = nextFree(shared);
        shared.add(id);
        taken.add(id);
        return suggested(id);
    }

    private static String suggested(int id) {
        return id > GREATEST
                ? "Ids end at " + GREATEST + ", and none is free: put some of the fields into a type of their own."
                : "The next free id is " + id + ".";
    }

    private static boolean isInRange(int id) {
        return id >= 1 && id <= GREATEST;
    }

    /**
     * Of an id that is reserved twice one may have been meant for a gap.
     *
     * @return how many are reserved twice
     */
    private int checkReservations(Set<Integer> gaps) {
        int twice = 0;
        Set<Integer> seen = new HashSet<>();
        for (Reservation reservation : reservations) {
            int id = reservation.id();
            Site site = Site.of(ReservedTypes.about(subject, id), reservation.position(subject.type(), "id"));
            if (!isInRange(id)) {
                reject(DiagnosticCode.ID_RANGE, site, id, suggested());
            } else if (!seen.add(id)) {
                String instead = gaps.stream()
                        .findFirst()
                        .map(gap -> ", or let it be for another field that was removed: no other has id " + gap)
                        .orElse("");
                reject(DiagnosticCode.DUPLICATE_RESERVATION, site, id, instead);
                twice++;
            }
        }
        return twice;
    }

    private void checkGiven(Component component, Supplier<String> suggestion) {
        Optional<Component.Found> found = given(component);
        if (found.isEmpty()) {
            return;
        }
        int id = Mirrors.number(found.get().mirror(), "value");
        Site site = Site.of(subject.name() + "." + component.name(), found.get().position("value"));
        String owner = owners.putIfAbsent(id, component.name());
        if (!isInRange(id)) {
            reject(DiagnosticCode.ID_RANGE, site, id, suggestion.get());
        } else if (reservations.stream().anyMatch(reservation -> reservation.id() == id)) {
            reject(DiagnosticCode.RESERVED_ID, site, id, suggestion.get());
        } else if (owner != null) {
            reject(DiagnosticCode.DUPLICATE_ID, site, owner, component.name(), id, suggestion.get());
        }
    }

    /** {@return the ids below the greatest that are not taken; what is out of range will get another, and leaves none} */
    private Set<Integer> gaps() {
        return IntStream.range(1, greatest())
                .filter(id -> !taken.contains(id))
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private int greatest() {
        return taken.stream()
                .mapToInt(Integer::intValue)
                .filter(FieldIds::isInRange)
                .max()
                .orElse(0);
    }

    /** What is left even if the ids that were suggested to others are taken. */
    private void rejectGaps(List<Integer> gaps) {
        String list = gaps.stream().limit(5).map(String::valueOf).collect(Collectors.joining(", "))
                + (gaps.size() > 5 ? ", ..." : "");
        String remedy = "Use " + gaps.get(0) + ", or keep the id of a field that was removed: @Reserved(id = "
                + gaps.get(0) + ", type = \"...\").";
        reject(DiagnosticCode.ID_GAP, siteOf(greatest()), list, remedy);
    }

    /** Ids that are not given may be too great only because there are so many of them. */
    private void checkCount(List<Integer> given, List<Integer> ids) {
        for (int i = 0; i < ids.size(); i++) {
            if (given.get(i) == 0 && ids.get(i) > GREATEST) {
                Component component = components.get(i);
                Site site = Site.of(subject.name() + "." + component.name(), component.position());
                reject(DiagnosticCode.TOO_MANY_FIELDS, site, GREATEST + 1);
                return;
            }
        }
    }

    /** Where the greatest id is: it is the one that was chosen too great. */
    private Site siteOf(int id) {
        for (Component component : components) {
            Optional<Component.Found> found = given(component);
            if (found.isPresent() && id(found.get()) == id) {
                return Site.of(
                        subject.name() + "." + component.name(), found.get().position("value"));
            }
        }
        return reservations.stream()
                .filter(reservation -> reservation.id() == id)
                .map(reservation ->
                        Site.of(ReservedTypes.about(subject, id), reservation.position(subject.type(), "id")))
                .findFirst()
                .orElseThrow();
    }

    private void reject(DiagnosticCode code, Site site, Object... arguments) {
        correct = false;
        subject.reject(code, site, arguments);
    }
}
