package cases;

import io.github.binrec.annotations.BinaryRecord;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

@BinaryRecord
record Trade(
        TreeSet<Object> objects,
        SortedSet<Locale> locales,
        TreeSet<List<String>> lists,
        TreeMap<Thread, String> threads) {}
