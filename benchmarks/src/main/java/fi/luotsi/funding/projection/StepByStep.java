package fi.luotsi.funding.projection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Both models as one writes them at first: an object for each package, a new one for each quarter, lists and streams. Same rules, same law of the
 * draws, no care for speed.
 */
final class StepByStep {

    private final Parameters parameters;
    private final Course course;

    StepByStep(Parameters parameters) {
        this.parameters = parameters;
        this.course = new Course(parameters);
    }

    private record Service(int k, double queue, double share) {}

    private record Served(double cost, Service left) {}

    private record Request(int from, int to, double share, int effect) {}

    private record Gap(int k, double size, double need) {}

    double overruns(long seed, int replications) {
        return IntStream.range(0, replications).mapToDouble(r -> run(new Random(seed + r))).sum();
    }

    private double run(Random random) {
        var a = opening();
        var b = opening();
        var requests = new ArrayList<Request>();
        var shocks = new ArrayList<>(a.stream().map(service -> 0.0).toList());
        double difference = 0;
        for (int t = 0; t < course.quarters; t++) {
            double common = random.nextGaussian();
            for (int k = 0; k < course.packages; k++) {
                double c = parameters.number(Parameter.COMMON_PART);
                shocks.set(k, parameters.number(Parameter.PERSISTENCE) * shocks.get(k)
                        + parameters.at(Parameter.SHOCK, k) * (Math.sqrt(1 - c * c) * random.nextGaussian() + c * common));
            }
            var places = IntStream.range(0, course.packages).mapToObj(k -> random.nextGaussian()).toList();
            var servedA = serve(byTargets(a, t), t, shocks, places);
            var servedB = serve(byPackage(b, requests, t), t, shocks, places);
            difference += servedA.stream().mapToDouble(Served::cost).sum() - servedB.stream().mapToDouble(Served::cost).sum();
            a = servedA.stream().map(Served::left).toList();
            b = servedB.stream().map(Served::left).toList();
        }
        return difference;
    }

    private List<Service> opening() {
        return IntStream.range(0, course.packages).mapToObj(k -> new Service(k, parameters.at(Parameter.OPENING_QUEUE, k), course.openingShare[k])).toList();
    }

    private double expected(List<Service> services, int k, int t) {
        double expected = course.demand[t * course.packages + k];
        for (Service from : services) {
            double overdue = Math.max(0, from.queue - course.overdueLimit[from.k]);
            expected += overdue * parameters.at(Parameter.SPILL_OVER, from.k * course.packages + k);
        }
        return expected;
    }

    private double need(List<Service> services, Service service, int t) {
        int at = t * course.packages + service.k;
        return course.fixed[at] + course.variable[at] * (service.queue + expected(services, service.k, t));
    }

    private List<Service> byTargets(List<Service> services, int t) {
        double alpha = parameters.number(Parameter.ALIGNMENT);
        double rho = parameters.number(Parameter.ADAPTATION);
        var weighted = services.stream().map(service -> need(services, service, t) * (alpha * parameters.at(Parameter.STRATEGY_WEIGHT, service.k)
                + (1 - alpha) * parameters.at(Parameter.PROVIDER_WEIGHT, service.k))).toList();
        double total = weighted.stream().mapToDouble(Double::doubleValue).sum();
        var wanted = services.stream().map(service -> Math.max(weighted.get(service.k) / total, course.fixedShare[t * course.packages + service.k])).toList();
        double sum = wanted.stream().mapToDouble(Double::doubleValue).sum();
        return services.stream().map(service -> new Service(service.k, service.queue, (1 - rho) * service.share + rho * wanted.get(service.k) / sum)).toList();
    }

    private List<Service> byPackage(List<Service> services, List<Request> open, int t) {
        var current = settle(services, open, t);
        var gaps = current.stream().map(service -> {
            double need = need(current, service, t);
            return new Gap(service.k, (need - service.share * course.frame[t]) / need, need);
        }).toList();
        var widest = gaps.stream().max(Comparator.comparingDouble(Gap::size)).orElseThrow();
        var narrowest = gaps.stream().min(Comparator.comparingDouble(Gap::size)).orElseThrow();
        if (open.isEmpty() && widest.size - narrowest.size > parameters.number(Parameter.DEAD_BAND)) {
            double asked = (widest.size - narrowest.size) / 2 * Math.min(widest.need, narrowest.need) / course.frame[t];
            double most = parameters.number(Parameter.TRANSFER_LIMIT) * current.get(narrowest.k).share;
            open.add(new Request(narrowest.k, widest.k, Math.min(asked, most), t + (int) parameters.number(Parameter.DECISION_DELAY)));
        }
        return settle(current, open, t);
    }

    private List<Service> settle(List<Service> services, List<Request> open, int t) {
        var settled = services;
        for (Request due : open.stream().filter(request -> request.effect == t).toList()) {
            double spare = settled.get(due.from).share - course.fixedShare[t * course.packages + due.from];
            double moving = Math.max(0, Math.min(due.share, spare));
            settled = settled.stream().map(service -> new Service(service.k, service.queue, service.share
                    + (service.k == due.to ? moving : service.k == due.from ? -moving : 0))).toList();
            open.remove(due);
        }
        return settled;
    }

    private List<Served> serve(List<Service> services, int t, List<Double> shocks, List<Double> places) {
        return services.stream().map(service -> {
            int at = t * course.packages + service.k;
            double sigma = parameters.at(Parameter.SHOCK, service.k);
            double cases = PoissonQuantile.of(expected(services, service.k, t) * Math.exp(shocks.get(service.k) - sigma * sigma / 2), places.get(service.k));
            double affordable = Math.max(0, (service.share * course.frame[t] - course.fixed[at]) / course.variable[at]);
            double done = Math.min(service.queue + cases, Math.max(affordable, parameters.at(Parameter.STATUTORY_SHARE, service.k) * cases));
            double left = (service.queue + cases - done) * (1 - parameters.at(Parameter.LEAVING_SHARE, service.k));
            return new Served(course.fixed[at] + course.variable[at] * done, new Service(service.k, left, service.share));
        }).toList();
    }
}
