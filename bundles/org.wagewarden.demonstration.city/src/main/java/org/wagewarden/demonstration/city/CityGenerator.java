// SPDX-License-Identifier: Apache-2.0
package org.wagewarden.demonstration.city;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.wagewarden.demonstration.city.City.Table;
import org.wagewarden.registry.api.IdNumber;
import org.wagewarden.registry.api.Uscc;

/**
 * Makes the city from a seed: the same seed and the same day give the same city. Numbers are valid in form and nobody's: ID
 * numbers carry the area 330300, which names no county, telephones begin with 100.
 */
final class CityGenerator {

    /** The seed of the demonstration. */
    static final long SEED = 43_2023;

    static final int CONTRACTORS = 2_000;
    static final int IN_PROGRESS = 3_000;
    static final int PLANNED = 250;
    static final int COMPLETED = 750;
    static final int VACANT = 120;
    static final int OFFICERS = 10_000;
    static final int FILED = 3_500;
    static final int CERTIFIED_ONLY = 1_500;

    /** How two officers of a project divide their work. */
    static final String ATTENDANCE = "考勤与实名制管理";

    static final String WAGES = "工资核算与专用账户管理";

    private static final int SECOND_OFFICERS = 220;
    private static final int ENDED = 250;

    private final Random random;
    private final LocalDate today;
    private final Set<String> numbers = new HashSet<>();
    private final Set<String> firms = new HashSet<>();

    private final List<Map<String, String>> contractors = new ArrayList<>();
    private final List<Map<String, String>> projects = new ArrayList<>();
    private final List<Map<String, String>> officers = new ArrayList<>();
    private final List<Map<String, String>> filings = new ArrayList<>();
    private final List<Map<String, String>> appointments = new ArrayList<>();

    CityGenerator(long seed, LocalDate today) {
        this.random = new Random(seed);
        this.today = today;
    }

    City make() {
        for (int i = 0; i < CONTRACTORS; i++) {
            contractors.add(contractor(i));
        }
        for (int i = 0; i < IN_PROGRESS + PLANNED + COMPLETED; i++) {
            projects.add(project(i));
        }
        staff();
        for (int i = filings.size(); i < FILED; i++) {
            Map<String, String> officer = officer(anyContractor());
            LocalDate filed = today.minusDays(5 + random.nextInt(700));
            certificate(officer, filed.minusDays(3 + random.nextInt(27)), filed);
        }
        for (int i = 0; i < CERTIFIED_ONLY; i++) {
            certificate(officer(anyContractor()), today.minusDays(1 + random.nextInt(500)), null);
        }
        while (officers.size() < OFFICERS) {
            officer(random.nextInt(20) == 0 ? Map.of("district", place().code()) : anyContractor());
        }
        return new City(List.of(
                new Table(City.CONTRACTORS, "施工单位", contractors),
                new Table(City.PROJECTS, "工程建设项目", projects),
                new Table(City.OFFICERS, "劳资专管员", officers),
                new Table(City.FILINGS, "证书与备案", filings),
                new Table(City.APPOINTMENTS, "任命登记", appointments)));
    }

    /** A person more, of whom the city knows nothing yet; for sample files. */
    Map<String, String> stranger() {
        Map<String, String> person = officer(anyContractor());
        officers.removeLast();
        return person;
    }

    private Map<String, String> contractor(int index) {
        Map<String, String> row = new HashMap<>();
        row.put(
                "uscc",
                Uscc.complete("91330300MA" + String.format("%07d", index)).value());
        String name;
        do {
            name = Words.firm(random);
        } while (!firms.add(name));
        row.put("name", name);
        row.put("kind", random.nextInt(100) < 86 ? "GENERAL" : "DIRECT_PROFESSIONAL");
        row.put("district", place().code());
        row.put("phone", phone());
        return row;
    }

    private Map<String, String> project(int index) {
        // A few firms build much, many build little.
        double share = random.nextDouble();
        Map<String, String> contractor = contractors.get((int) (share * share * CONTRACTORS));
        Place place = place();
        String street = place.streets().get(random.nextInt(place.streets().size()));
        int kind = random.nextInt(100);
        String sector = kind < 78 ? "CONSTRUCTION" : kind < 90 ? "TRANSPORT" : "WATER";
        boolean planned = index >= IN_PROGRESS && index < IN_PROGRESS + PLANNED;
        boolean completed = index >= IN_PROGRESS + PLANNED;
        LocalDate started = today.minusDays(completed ? 400 + random.nextInt(500) : 20 + random.nextInt(880));
        Map<String, String> row = new HashMap<>();
        row.put(
                "permitNumber",
                String.format("3303%d%08d", started.getYear() * 100 + started.getMonthValue(), index + 1));
        row.put("name", Words.site(random, sector, place, street));
        row.put("contractor", contractor.get("uscc"));
        row.put("district", place.code());
        row.put("street", street);
        row.put("sector", sector);
        if (!planned) {
            row.put("started", started.toString());
        }
        if (completed) {
            LocalDate end = started.plusDays(150 + random.nextInt(240));
            row.put("completed", end.toString());
            if (random.nextInt(100) < 60) {
                row.put("wagesSettled", end.plusDays(random.nextInt(10)).toString());
            }
        }
        return row;
    }

    /** Everybody who serves on a project, or served there. */
    private void staff() {
        Map<String, Map<String, String>> byCode = new HashMap<>();
        contractors.forEach(c -> byCode.put(c.get("uscc"), c));
        List<Map<String, String>> running = new ArrayList<>(projects.subList(0, IN_PROGRESS));
        Collections.shuffle(running, random);
        for (int i = VACANT; i < IN_PROGRESS; i++) {
            Map<String, String> project = running.get(i);
            LocalDate started = LocalDate.parse(project.get("started"));
            boolean late = random.nextInt(100) < 6;
            LocalDate from =
                    late ? started.plusDays(1 + random.nextInt(15)) : started.minusDays(1 + random.nextInt(15));
            boolean two = i < VACANT + SECOND_OFFICERS;
            appoint(project, byCode, from, two ? ATTENDANCE : "");
            if (two) {
                appoint(project, byCode, from.plusDays(1), WAGES);
            }
        }
        for (Map<String, String> project : projects.subList(IN_PROGRESS + PLANNED, IN_PROGRESS + PLANNED + ENDED)) {
            Map<String, String> appointment = appoint(
                    project, byCode, LocalDate.parse(project.get("started")).minusDays(3), "");
            appointment.put("until", project.get("completed"));
        }
    }

    private Map<String, String> appoint(
            Map<String, String> project, Map<String, Map<String, String>> byCode, LocalDate from, String division) {
        Map<String, String> officer = officer(byCode.get(project.get("contractor")));
        LocalDate filed = from.minusDays(2 + random.nextInt(200));
        certificate(officer, filed.minusDays(3 + random.nextInt(27)), filed);
        Map<String, String> row = new HashMap<>();
        row.put("idNumber", officer.get("idNumber"));
        row.put("contractor", project.get("contractor"));
        row.put("permitNumber", project.get("permitNumber"));
        row.put("from", from.toString());
        if (!division.isEmpty()) {
            row.put("division", division);
        }
        appointments.add(row);
        return row;
    }

    private Map<String, String> officer(Map<String, String> contractor) {
        boolean woman = random.nextInt(100) < 38;
        Map<String, String> row = new HashMap<>();
        row.put("name", Words.person(random, woman));
        row.put("idNumber", idNumber(woman));
        row.put("phone", phone());
        row.put("district", contractor.get("district"));
        if (contractor.containsKey("uscc")) {
            row.put("employer", contractor.get("uscc"));
        }
        officers.add(row);
        return row;
    }

    private void certificate(Map<String, String> officer, LocalDate issued, LocalDate filed) {
        Map<String, String> row = new HashMap<>();
        row.put("idNumber", officer.get("idNumber"));
        row.put("name", officer.get("name"));
        row.put("certificateNumber", String.format("WZ%d%06d", issued.getYear(), filings.size() + 1));
        row.put("issuedOn", issued.toString());
        if (filed != null) {
            row.put("filedOn", filed.toString());
        }
        filings.add(row);
    }

    private String idNumber(boolean woman) {
        String number;
        do {
            LocalDate born = LocalDate.of(1966, 1, 1).plusDays(random.nextInt(13_000));
            int sequence = random.nextInt(500) * 2 + (woman ? 0 : 1);
            number = IdNumber.complete(String.format(
                            "330300%d%02d%02d%03d",
                            born.getYear(), born.getMonthValue(), born.getDayOfMonth(), sequence))
                    .value();
        } while (!numbers.add(number));
        return number;
    }

    private String phone() {
        return String.format("100%08d", random.nextInt(100_000_000));
    }

    private Map<String, String> anyContractor() {
        return contractors.get(random.nextInt(contractors.size()));
    }

    private Place place() {
        int at = random.nextInt(1_000);
        for (Place place : Place.ALL) {
            at -= place.weight();
            if (at < 0) {
                return place;
            }
        }
        return Place.ALL.getFirst();
    }
}
