# Asks Microsoft's VAMT for the confirmation IDs of request.csv and writes answer.csv beside it.
#
# For the 32-bit Windows PowerShell 5.1; VAMT's module loads in no other. It needs no product key
# and no password. It may be run again: what is answered already is not asked for a second time.
param(
    [string]$ModulePath = "${env:ProgramFiles(x86)}\Windows Kits\10\Assessment and Deployment Kit\VAMT3\VAMT.psd1",
    [ValidateSet('Mak', 'Retail')]
    [string]$KeyType = 'Mak'
)
Set-StrictMode -Version 2
$ErrorActionPreference = 'Stop'
$requestPath = Join-Path $PSScriptRoot 'request.csv'
$answerPath = Join-Path $PSScriptRoot 'answer.csv'
$columns = @(
    'batch',
    'request',
    'installation_id',
    'confirmation_id',
    'vamt_error_code',
    'vamt_error'
)

function Save-Answer($Rows) {
    # Written aside first: an answer is whole or is what it was before.
    $beside = "$answerPath.part"
    $Rows | Select-Object $columns | Export-Csv -Path $beside -NoTypeInformation -Encoding UTF8
    Move-Item -Path $beside -Destination $answerPath -Force
}

function New-Row($Line) {
    [pscustomobject]@{
        batch = $Line.batch
        request = $Line.request
        installation_id = $Line.installation_id
        confirmation_id = ''
        vamt_error_code = ''
        vamt_error = ''
    }
}

function Request-Confirmation($Line, $Row) {
    $product = New-Object Microsoft.Licensing.VolumeActivation.Product
    $product.ApplicationId = $Line.application
    $product.Sku = $Line.sku
    $product.InstallationId = $Line.installation_id -replace '[^0-9]', ''
    $product.ProductKeyId = $Line.product_key_id
    $product.ProductKeyType = $KeyType
    Get-VamtConfirmationId -Products $product | Out-Null
    $code = [int64]$product.LastErrorCode -band 4294967295
    $found = [string]$product.ConfirmationId
    if ($code -ne 0) {
        $Row.vamt_error_code = '0x{0:X8}' -f $code
        $Row.vamt_error = [string]$product.LastActionStatus
    }
    elseif ($found -match '^[0-9]{48}$') {
        $Row.confirmation_id = $found -replace '(.{6})(?!$)', '$1-'
    }
    else {
        $Row.vamt_error = 'VAMT gave neither an error nor 48 digits'
    }
}

if ([IntPtr]::Size -ne 4) {
    throw 'Run this in "Windows PowerShell (x86)": the module of VAMT loads in no other.'
}
Import-Module $ModulePath
$lines = @(Import-Csv -Path $requestPath -Encoding UTF8)
$known = @{}
if (Test-Path $answerPath) {
    foreach ($row in @(Import-Csv -Path $answerPath -Encoding UTF8)) {
        if ($row.confirmation_id -and $row.request -eq $lines[0].request) {
            $known[$row.installation_id] = $row
        }
    }
}
$rows = @()
foreach ($line in $lines) {
    if ($known.ContainsKey($line.installation_id)) {
        $rows += $known[$line.installation_id]
    }
    else {
        $rows += New-Row $line
    }
}
for ($index = 0; $index -lt $lines.Count; $index++) {
    $row = $rows[$index]
    if ($row.confirmation_id) {
        continue
    }
    try {
        Request-Confirmation $lines[$index] $row
    }
    catch {
        $row.vamt_error = $_.Exception.Message
    }
    Save-Answer $rows
    Write-Output ('{0} of {1} {2}' -f ($index + 1), $lines.Count, $row.vamt_error)
}
$missing = @($rows | Where-Object { -not $_.confirmation_id }).Count
Write-Output "Take answer.csv back. $missing of $($lines.Count) lines have no confirmation ID."
