#include "scene/arc_geometry.h"

#include <algorithm>
#include <numeric>
#include <thread>

#include "scene/ribbon.h"

namespace atlas {

namespace {

constexpr std::size_t kArcsWorthAThread = 512;

ArcGeometry buildSerially(const Network& network, std::span<const PartnershipIndex> partnerships,
                          std::span<const std::uint16_t> shades, const ArcRequest& request) {
    ArcGeometry geometry;
    for (const PartnershipIndex partnership : partnerships) {
        const LngLat& start = network.cities.location[network.partnerships.cityA[partnership]];
        const LngLat& end = network.cities.location[network.partnerships.cityB[partnership]];
        const std::size_t firstLine = geometry.lines.starts.size();
        traceGreatCircle(GreatCircle(start, end), request.projection, request.toleranceRadii, request.window,
                         geometry.lines);
        for (std::size_t line = firstLine; line < geometry.lines.starts.size(); ++line) {
            const std::size_t begin = geometry.lines.starts[line];
            const std::span points(geometry.lines.points.data() + begin,
                                   geometry.lines.lineEnd(line) - begin);
            appendRibbon(points, shades[partnership], false, geometry.mesh);
            geometry.partnershipOfLine.push_back(partnership);
        }
    }
    return geometry;
}

void append(ArcGeometry& whole, const ArcGeometry& part) {
    const auto vertexOffset = static_cast<std::uint32_t>(whole.mesh.vertices.size());
    const auto pointOffset = static_cast<std::uint32_t>(whole.lines.points.size());
    whole.mesh.vertices.insert(whole.mesh.vertices.end(), part.mesh.vertices.begin(),
                               part.mesh.vertices.end());
    for (const std::uint32_t index : part.mesh.indices)
        whole.mesh.indices.push_back(vertexOffset + index);
    whole.lines.points.insert(whole.lines.points.end(), part.lines.points.begin(), part.lines.points.end());
    for (const std::uint32_t start : part.lines.starts)
        whole.lines.starts.push_back(pointOffset + start);
    whole.partnershipOfLine.insert(whole.partnershipOfLine.end(), part.partnershipOfLine.begin(),
                                   part.partnershipOfLine.end());
}

} // namespace

ArcGeometry buildArcs(const Network& network, std::span<const PartnershipIndex> partnerships,
                      std::span<const std::uint16_t> shades, const ArcRequest& request) {
    const std::size_t cores = std::max(1U, std::thread::hardware_concurrency());
    const std::size_t workers = std::clamp<std::size_t>(partnerships.size() / kArcsWorthAThread, 1, cores);
    const std::size_t share = (partnerships.size() + workers - 1) / workers;
    std::vector<ArcGeometry> parts(workers);
    std::vector<std::jthread> threads;
    const auto work = [&](std::size_t worker) {
        const std::size_t first = std::min(partnerships.size(), worker * share);
        const std::size_t count = std::min(share, partnerships.size() - first);
        parts[worker] = buildSerially(network, partnerships.subspan(first, count), shades, request);
    };
    for (std::size_t worker = 1; worker < workers; ++worker)
        threads.emplace_back(work, worker);
    work(0);
    threads.clear();
    for (std::size_t worker = 1; worker < workers; ++worker)
        append(parts[0], parts[worker]);
    return std::move(parts[0]);
}

std::vector<std::uint16_t> shadesByDistanceRank(const Network& network) {
    const std::vector<float>& distances = network.partnerships.distanceKilometres;
    std::vector<PartnershipIndex> order(distances.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(),
              [&](PartnershipIndex a, PartnershipIndex b) { return distances[a] < distances[b]; });
    std::vector<std::uint16_t> shades(distances.size());
    const std::size_t last = std::max<std::size_t>(1, distances.size() - 1);
    for (std::size_t rank = 0; rank < order.size(); ++rank) {
        shades[order[rank]] = static_cast<std::uint16_t>(rank * 65535 / last);
    }
    return shades;
}

} // namespace atlas
