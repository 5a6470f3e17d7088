// The code that leaves a booth: who knows it gets out, who guesses is stopped.
#include "model/kiosk/leave_code.h"

#include <doctest/doctest.h>

using namespace atlas;

namespace {

constexpr std::string_view kCode = "24680";

LeaveEntry opened() {
    return leaveAfter({}, LeaveAct::Open, kCode);
}

LeaveEntry entered(LeaveEntry entry, std::string_view signs, std::string_view code = kCode) {
    for (const char sign : signs)
        entry = leaveAfterSign(std::move(entry), sign);
    return leaveAfter(std::move(entry), LeaveAct::Enter, code);
}

} // namespace

TEST_CASE("a code is a few letters and digits, in whatever case") {
    CHECK(*leaveCodeFrom("hays2018") == "HAYS2018");
    CHECK(*leaveCodeFrom("1234") == "1234");
    for (const char* wrong : {"", "123", "12345678901234567", "12 34", "1234\n", "code-1", "größe"}) {
        CAPTURE(wrong);
        const Result<std::string> code = leaveCodeFrom(wrong);
        REQUIRE_FALSE(code);
        CHECK(code.error().message.find("4 to 16 letters and digits") != std::string::npos);
    }
}

TEST_CASE("the right code leaves, a wrong one does not, and says so") {
    CHECK(entered(opened(), "24680").isRight);
    CHECK(entered(opened(), "hays", "HAYS").isRight);
    const LeaveEntry wrong = entered(opened(), "24681");
    CHECK_FALSE(wrong.isRight);
    CHECK(wrong.wasWrong);
    CHECK(wrong.isOpen);
    CHECK(wrong.typed.empty());
    CHECK_FALSE(leaveAfterSign(wrong, '2').wasWrong);
    CHECK(entered(wrong, "24680").isRight);
}

TEST_CASE("signs can be erased; what no code has is passed over, and too many are not kept") {
    LeaveEntry entry = opened();
    for (const char sign : std::string_view("2 4-6x"))
        entry = leaveAfterSign(std::move(entry), sign);
    CHECK(entry.typed == "246X");
    entry = leaveAfter(std::move(entry), LeaveAct::Erase, kCode);
    CHECK(entry.typed == "246");
    CHECK(entered(entry, "80").isRight);
    for (int i = 0; i < 100; ++i)
        entry = leaveAfterSign(std::move(entry), '1');
    CHECK(entry.typed.size() == kLongestCode);
}

TEST_CASE("a closed board takes nothing, and forgets what was typed") {
    CHECK_FALSE(entered({}, "24680").isRight);
    LeaveEntry entry = leaveAfterSign(opened(), '2');
    entry = leaveAfter(std::move(entry), LeaveAct::Close, kCode);
    CHECK_FALSE(entry.isOpen);
    CHECK(entry.typed.empty());
    CHECK(leaveAfterSign(entry, '2').typed.empty());
}

TEST_CASE("without a code nothing leaves, and nothing typed is no code") {
    CHECK_FALSE(entered(opened(), "", "").isRight);
    CHECK_FALSE(entered(opened(), "24680", "").isRight);
    CHECK(entered(opened(), "").wrongCount == 0);
}

TEST_CASE("who guesses has to wait, and waits on though the board is closed") {
    LeaveEntry entry = opened();
    for (int i = 0; i < kTriesBeforePause; ++i)
        entry = entered(std::move(entry), "99999");
    CHECK(entry.pauseSeconds == kPauseSeconds);
    CHECK_FALSE(entered(entry, "24680").isRight);
    entry = leaveAfter(std::move(entry), LeaveAct::Close, kCode);
    entry = leaveAfterTime(std::move(entry), kPauseSeconds - 1.0);
    entry = leaveAfter(std::move(entry), LeaveAct::Open, kCode);
    CHECK_FALSE(entered(entry, "24680").isRight);
    CHECK(entered(leaveAfter(leaveAfterTime(entry, 1.0), LeaveAct::Open, kCode), "24680").isRight);
}

TEST_CASE("a board that nobody types on closes by itself") {
    LeaveEntry entry = leaveAfterTime(leaveAfterSign(opened(), '2'), kEntryQuietSeconds - 1.0);
    CHECK(entry.isOpen);
    entry = leaveAfterSign(std::move(entry), '4');
    entry = leaveAfterTime(std::move(entry), kEntryQuietSeconds - 1.0);
    CHECK(entry.isOpen);
    entry = leaveAfterTime(std::move(entry), 1.0);
    CHECK_FALSE(entry.isOpen);
    CHECK(entry.typed.empty());
}
