package io.github.binrec.processor.analysis.subject;

import io.github.binrec.processor.analysis.language.Mark;
import io.github.binrec.processor.diagnostic.Position;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a message is about, and where its errors are shown.
 *
 * @param about for example {@code Trade.price}
 * @param position where that is
 * @param marks where the marks on it are, as far as they have positions of their own
 * @param reserved whether it is a type that stands as text in a reservation, where no annotation of the user's can stand
 */
public record Site(String about, Position position, Map<Mark, Position> marks, boolean reserved) {
    public Site {
        marks = Map.copyOf(marks);
    }

    public static Site of(String about, Position position) {
        return new Site(about, position, Map.of(), false);
    }

    public static Site ofReservation(String about, Position position) {
        return new Site(about, position, Map.of(), true);
    }

    public static Site of(Subject subject, Component component) {
        Position position = TypeArgumentPlace.of(subject.type(), component)
                .map(Position::of)
                .orElse(component.position());
        Map<Mark, Position> marks = new EnumMap<>(Mark.class);
        for (Mark mark : component.type().marks()) {
            marks.put(mark, component.position(mark).orElse(position));
        }
        return new Site(subject.name() + "." + component.name(), position, marks, false);
    }

    /** The site of a mark on it. */
    public Site at(Mark mark) {
        return new Site(about, marks.getOrDefault(mark, position), Map.of(), reserved);
    }

    /** The site of something in it: {@code Trade.price, A of Pair}. */
    public Site of(String inside) {
        return new Site(about + ", " + inside, position, Map.of(), reserved);
    }

    /** The site of a part of its type; the marks there are not those of the whole. */
    public Site part() {
        return new Site(about, position, Map.of(), reserved);
    }
}
