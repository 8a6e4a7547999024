package io.github.binrec.samples.benchmarks.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Makes a log, of the same kind as the one in the benchmark of Rust's serialization crates. */
final class LogData {
    private static final long SEED = 0x6c6f67L;
    private static final int ENTRIES = 1_000;
    private static final String[] USERS = {"-", "-", "-", "alice", "bob", "carmen", "davey", "eric", "fatima"};
    private static final String[] METHODS = {"GET", "GET", "GET", "POST", "PUT", "DELETE"};
    private static final String[] PATHS = {
        "/favicon.ico",
        "/css/index.css",
        "/css/font-awesome.min.css",
        "/img/logo-full.svg",
        "/img/splash.jpg",
        "/api/login",
        "/api/logout"
    };
    private static final short[] STATUSES = {200, 200, 200, 204, 301, 304, 404, 500};

    private LogData() {}

    static List<AccessLog> log() {
        SplittableRandom random = new SplittableRandom(SEED);
        List<LogEntry> entries = new ArrayList<>(ENTRIES);
        for (int i = 0; i < ENTRIES; i++) {
            entries.add(entry(random));
        }
        return List.of(new AccessLog(entries));
    }

    private static LogEntry entry(SplittableRandom random) {
        return new LogEntry(
                new Address(octet(random), octet(random), octet(random), octet(random)),
                "-",
                pick(random, USERS),
                date(random),
                pick(random, METHODS) + " " + path(random) + " HTTP/1.1",
                STATUSES[random.nextInt(STATUSES.length)],
                random.nextInt(100_000_000));
    }

    private static byte octet(SplittableRandom random) {
        return (byte) random.nextInt(256);
    }

    private static String date(SplittableRandom random) {
        return String.format(
                Locale.ROOT,
                "%02d/Nov/2026:%02d:%02d:%02d +0000",
                1 + random.nextInt(28),
                random.nextInt(24),
                random.nextInt(60),
                random.nextInt(60));
    }

    private static String path(SplittableRandom random) {
        return random.nextInt(4) == 0 ? "/post/" + random.nextInt(1_000_000) : pick(random, PATHS);
    }

    private static String pick(SplittableRandom random, String[] from) {
        // A string of its own, as a parser makes one.
        return String.valueOf(from[random.nextInt(from.length)].toCharArray());
    }
}
